import type { ActivityRowFragment } from '@kalaka/contract';
import type { ActivityState } from '@kalaka/domain';
import type { StatusKind, TaskRow, Words } from '@kalaka/ui';

/** The shape of each state; its word is `activities.state.<CODE>`. */
const SHAPE: Readonly<Record<ActivityState, StatusKind>> = {
  PLANNED: 'later',
  HELD: 'part',
  REPORTED: 'wait',
  SENT_BACK: 'turn',
  ACCEPTED: 'done',
  LOCKED: 'done',
  CANCELLED: 'no',
  DISPUTED: 'late',
};
export const shapeOf = (state: string): StatusKind => SHAPE[state as ActivityState] ?? 'draft';

/** What it is called: its title, else its kind in the words of the network or of everybody. */
export const nameOf = (
  { title, type, typeName }: Pick<ActivityRowFragment, 'title' | 'type' | 'typeName'>,
  t: Words,
): { text: string; language: string | null } =>
  title ?? typeName ?? { text: t(`activities.type.${type}`), language: null };

/** One activity as a row; `own` = the reader's organization, whose name need not be said. */
export function activityRow(
  one: ActivityRowFragment,
  { t, day, own, sub }: { t: Words; day: (date: string) => string; own?: string; sub?: string },
): TaskRow {
  const name = nameOf(one, t);
  const told = [
    day(one.happenedOn),
    one.organization.id === own ? null : one.organization.name.text,
    one.reach === null ? null : t('activityLog.count.people', { count: one.reach }),
    one.minutes === null ? null : t('activityLog.minutes.some', { count: one.minutes }),
  ];
  return {
    id: one.id,
    title: name.text,
    lang: name.language,
    sub: sub ?? told.filter(Boolean).join(' · '),
    link: ['/activities', one.id],
    status: { kind: shapeOf(one.state), label: t(`activities.state.${one.state}`) },
  };
}
