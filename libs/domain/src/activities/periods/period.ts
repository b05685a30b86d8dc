import type { PlainDate } from '../../kernel/plain-date.js';

/** LOCKED takes no more figures, except for the hours in which it is opened again. */
export const PERIOD_STATES = ['OPEN', 'LOCKED'] as const;
export type PeriodState = (typeof PERIOD_STATES)[number];

/** The days whose activities are reported together, and until when. */
export interface ReportingPeriod {
  readonly id: string;
  readonly fromDate: PlainDate;
  readonly toDate: PlainDate;
  readonly dueOn: PlainDate;
  readonly graceDays: number;
  readonly state: PeriodState;
  readonly lockedAt: string | null;
  readonly unlockedUntil: string | null;
  readonly unlockReason: string | null;
  readonly version: number;
}

/** Locked, and not opened again at this moment. It locks itself: no clock has to run for that. */
export const isShut = (
  { state, unlockedUntil }: Pick<ReportingPeriod, 'state' | 'unlockedUntil'>,
  now: Date,
): boolean => state === 'LOCKED' && (unlockedUntil === null || Date.parse(unlockedUntil) <= now.getTime());
