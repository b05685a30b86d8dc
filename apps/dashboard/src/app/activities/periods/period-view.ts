import type { PeriodFactsFragment } from '@kalaka/contract';
import { addDays, type PlainDate } from '@kalaka/domain';
import type { StatusKind, TaskRow, Words } from '@kalaka/ui';

/** Where a period stands for people: its state, and between due day and lock what the calendar says. */
export type Stage = 'COMING' | 'RUNNING' | 'DUE' | 'LATE' | 'AGAIN' | 'LOCKED';
type Days = Pick<PeriodFactsFragment, 'fromDate' | 'toDate' | 'dueOn' | 'state' | 'shut'>;

export function stageOf({ fromDate, toDate, dueOn, state, shut }: Days, today: PlainDate): Stage {
  if (shut) return 'LOCKED';
  if (state === 'LOCKED') return 'AGAIN';
  if (today < fromDate) return 'COMING';
  if (today <= toDate) return 'RUNNING';
  return today <= dueOn ? 'DUE' : 'LATE';
}

const SHAPES: Readonly<Record<Stage, StatusKind>> = {
  COMING: 'later',
  RUNNING: 'on',
  DUE: 'wait',
  LATE: 'late',
  AGAIN: 'turn',
  LOCKED: 'done',
};

export const statusOf = (one: Days, today: PlainDate, t: Words): { kind: StatusKind; label: string } => {
  const stage = stageOf(one, today);
  return { kind: SHAPES[stage], label: t(`periods.stage.${stage}`) };
};

/** The first day on which the clock locks it. */
export const locksOn = ({ dueOn, graceDays }: Pick<PeriodFactsFragment, 'dueOn' | 'graceDays'>): PlainDate =>
  addDays(dueOn, graceDays + 1);

interface Said {
  readonly today: PlainDate;
  readonly t: Words;
  readonly day: (date: string) => string;
}

/** A period as a row of the list. */
export function periodRow(one: PeriodFactsFragment, { today, t, day }: Said): TaskRow {
  const told = [
    t('periods.row.due', { day: day(one.dueOn) }),
    one.shut || one.unsettled === 0 ? null : t('periods.row.unsettled', { count: one.unsettled }),
    one.missing.length === 0 ? null : t('periods.row.missing', { count: one.missing.length }),
  ];
  return {
    id: one.id,
    title: t('periods.span', { from: day(one.fromDate), to: day(one.toDate) }),
    sub: told.filter(Boolean).join(' · '),
    link: ['/activities/periods', one.id],
    status: statusOf(one, today, t),
  };
}
