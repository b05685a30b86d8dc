import { computed } from '@angular/core';
import type { Words } from '@kalaka/ui';
import type { HubForm } from '../../shell/forms/hub-form';

/** Controls for which "this is empty" has a sentence of its own: `organizations.missing.<id>`. */
const SPOKEN: ReadonlySet<string> = new Set([
  'agreement.file',
  'answer',
  'capacity.kind',
  'capacity.text',
  'decision.abstain',
  'decision.against',
  'decision.date',
  'decision.inFavour',
  'decision.rule',
  'decision.text',
  'easyCheckedBy',
  'easyCheckedOn',
  'easyDescription',
  'effectiveOn',
  'fact.code',
  'fact.looked',
  'fact.text',
  'fact.value',
  'howMany',
  'hearingOn',
  'identifier.scheme',
  'identifier.value',
  'legalForm',
  'location.name',
  'minutes',
  'name',
  'paper.file',
  'paper.from',
  'paper.kind',
  'question',
  'reason',
  'registration.file',
  'service.name',
  'stale',
  'unit',
  'video.film',
]);

/**
 * The same form, whose empty fields say what to write instead of only that something is missing: in a summary of five
 * lines five equal sentences would help nobody.
 */
export function sayingWhat<T>(form: HubForm<T>, t: Words): HubForm<T> {
  const problems = computed(() => {
    const empty = t('refusal.REQUIRED');
    return form.problems().map((problem) => {
      const name = problem.field.startsWith('stale.') ? 'stale' : problem.field;
      const spoken = problem.message === empty && SPOKEN.has(name);
      const part = problem.field.replace(/^stale\./, '');
      const of = name === 'stale' ? { field: t(`organizations.field.${part}`) } : undefined;
      return spoken ? { ...problem, message: t(`organizations.missing.${name}`, of) } : problem;
    });
  });
  const error = (field: string) => problems().find((problem) => problem.field === field)?.message ?? null;
  return { ...form, problems, error };
}
