import { addDays, type PlainDate } from '../../kernel/plain-date.js';

/** So many days before a report is due people are told. */
export const REMIND_DAYS = 7;

/** SOON: due within a week. TODAY: due today. LATE: the day has passed, and the period is still open. */
export const PERIOD_STAGES = ['SOON', 'TODAY', 'LATE'] as const;
export type PeriodStage = (typeof PERIOD_STAGES)[number];

/** Where an open reporting period stands; null while nobody need think of it. */
export function periodStage(dueOn: PlainDate, today: PlainDate): PeriodStage | null {
  if (today > dueOn) return 'LATE';
  if (today === dueOn) return 'TODAY';
  return today >= addDays(dueOn, -REMIND_DAYS) ? 'SOON' : null;
}
