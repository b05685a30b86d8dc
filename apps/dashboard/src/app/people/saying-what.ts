import { computed } from '@angular/core';
import type { Words } from '@kalaka/ui';
import type { HubForm } from '../shell/forms/hub-form';

/** Controls for which "this is empty" has a sentence of its own: `people.missing.<id>`. */
const SPOKEN: ReadonlySet<string> = new Set([
  'code',
  'email',
  'familyName',
  'from',
  'givenName',
  'officeId',
  'on',
  'organizationId',
  'reason',
  'role',
  'when',
]);

/** The same form, whose empty fields say what to write: five equal lines in a summary would help nobody. */
export function sayingWhat<T>(form: HubForm<T>, t: Words): HubForm<T> {
  const problems = computed(() => {
    const empty = t('refusal.REQUIRED');
    return form.problems().map((problem) => {
      const spoken = problem.message === empty && SPOKEN.has(problem.field);
      return spoken ? { ...problem, message: t(`people.missing.${problem.field}`) } : problem;
    });
  });
  const error = (field: string) => problems().find((problem) => problem.field === field)?.message ?? null;
  return { ...form, problems, error };
}
