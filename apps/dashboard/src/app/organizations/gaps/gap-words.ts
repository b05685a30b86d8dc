import { daysBetween } from '@kalaka/domain';
import type { GapFactsFragment } from '@kalaka/contract';
import type { StatusKind, TaskRow, Words } from '@kalaka/ui';

/** Where a request for help stands, as shape and words: how long it has waited is said while nobody helps. */
export function gapStatus(
  gap: Pick<GapFactsFragment, 'state' | 'hasOffer' | 'overdue' | 'openedOn'>,
  today: string,
  t: Words,
): { kind: StatusKind; label: string } {
  const { state, hasOffer, overdue, openedOn } = gap;
  if (state === 'HELPED') return { kind: 'part', label: t('gaps.state.HELPED') };
  if (state === 'DONE') return { kind: 'done', label: t('gaps.state.DONE') };
  if (state === 'WITHDRAWN') return { kind: 'draft', label: t('gaps.state.WITHDRAWN') };
  if (hasOffer) return { kind: 'wait', label: t('gaps.offered') };
  const days = Math.max(0, daysBetween(openedOn, today));
  return { kind: overdue ? 'late' : 'turn', label: t('gaps.waits', { days }) };
}

/** One line of a list; with whom it is about, where that is not clear already. */
export function gapRow(gap: GapFactsFragment, today: string, t: Words, named = true): TaskRow {
  const field = t(`gaps.field.${gap.field}`);
  return {
    id: gap.id,
    title: named ? `${gap.organization.name.text}: ${field}` : field,
    sub: gap.text.text,
    lang: gap.text.language,
    link: ['/organizations/gaps', gap.id],
    tile: named ? { id: gap.organization.id, name: gap.organization.name.text } : undefined,
    status: gapStatus(gap, today, t),
  };
}
