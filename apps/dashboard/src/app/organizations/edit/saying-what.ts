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

/** The controls of a room for which there is such a sentence, `<room>.missing.<id>`. */
interface Spoken {
  readonly room: string;
  readonly spoken: ReadonlySet<string>;
}

/**
 * The same form, whose empty fields say what to write instead of only that something is missing: in a summary of five
 * lines five equal sentences would help nobody.
 */
export function sayingWhat<T>(
  form: HubForm<T>,
  t: Words,
  { room, spoken }: Spoken = { room: 'organizations', spoken: SPOKEN },
): HubForm<T> {
  const problems = computed(() => {
    const empty = t('refusal.REQUIRED');
    return form.problems().map((problem) => {
      // One sentence for every entry of a list.
      const name = problem.field.startsWith('stale.') ? 'stale' : problem.field.replace(/\[\d+\]/g, '');
      const says = problem.message === empty && spoken.has(name);
      const part = problem.field.replace(/^stale\./, '');
      const of = name === 'stale' ? { field: t(`organizations.field.${part}`) } : undefined;
      return says ? { ...problem, message: t(`${room}.missing.${name}`, of) } : problem;
    });
  });
  const error = (field: string) => problems().find((problem) => problem.field === field)?.message ?? null;
  return { ...form, problems, error };
}
