import { cleanText } from '../../kernel/clean-text.js';
import {
  addDays,
  isPlainDate,
  overlaps,
  period,
  type Period,
  type PlainDate,
} from '../../kernel/plain-date.js';
import { refused, under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import type { Moment } from '../surroundings.js';
import { isShut, type ReportingPeriod } from './period.js';

const MAX_REASON = 1000;
const MOST_GRACE_DAYS = 92;
/** So long a period may stay open again. */
export const MOST_UNLOCKED_DAYS = 14;
const DAY_MS = 86_400_000;

export interface GivenPeriod {
  readonly fromDate: string;
  readonly toDate: string;
  readonly dueOn: string;
  readonly graceDays?: number | null;
}

type NewPeriod = Pick<ReportingPeriod, 'dueOn' | 'graceDays'> & { fromDate: PlainDate; toDate: PlainDate };

/** Refusals: NOT_A_DATE, PERIOD_REVERSED, PERIOD_OVERLAP, DATE_IN_PAST for reports due before the end, OUT_OF_RANGE. */
export function recordPeriod(others: readonly Period[], request: GivenPeriod): Result<NewPeriod, Refusal> {
  const { dueOn, graceDays } = request;
  const days = period(request.fromDate, request.toDate);
  if (!days.ok) return days;
  const { fromDate, toDate } = days.value;
  if (toDate === null) return refused('NOT_A_DATE', 'toDate');
  if (!isPlainDate(dueOn)) return refused('NOT_A_DATE', 'dueOn');
  if (dueOn < toDate) return refused('DATE_IN_PAST', 'dueOn', { today: toDate });
  const grace = graceDays ?? 0;
  if (!Number.isInteger(grace) || grace < 0 || grace > MOST_GRACE_DAYS)
    return refused('OUT_OF_RANGE', 'graceDays', { min: 0, max: MOST_GRACE_DAYS });
  return others.some((other) => overlaps(other, days.value))
    ? refused('PERIOD_OVERLAP', 'fromDate')
    : ok({ fromDate, toDate, dueOn, graceDays: grace });
}

const wrongState = (one: ReportingPeriod) => refused('WRONG_STATE', undefined, { currentState: one.state });

export interface LockFacts {
  readonly period: ReportingPeriod;
  /** Activities that wait for a report or a decision, of members that are not marked as missing. */
  readonly unsettled: number;
}

/** Its figures are final. Refusals: WRONG_STATE, PERIOD_NOT_OVER, PERIOD_NOT_SETTLED. */
export function lockPeriod(
  { period: one, unsettled }: LockFacts,
  { now, today }: Moment,
): Result<null, Refusal> {
  if (isShut(one, now)) return wrongState(one);
  if (today <= one.toDate) return refused('PERIOD_NOT_OVER', undefined, { to: one.toDate });
  return unsettled > 0 ? refused('PERIOD_NOT_SETTLED', undefined, { count: unsettled }) : ok(null);
}

/** Whether the clock locks it: the last day of grace is over. */
export const isTimeToLock = ({ state, dueOn, graceDays }: ReportingPeriod, today: PlainDate): boolean =>
  state === 'OPEN' && today > addDays(dueOn, graceDays);

/**
 * It is opened again for a time and a reason; then it locks itself. Refusals: WRONG_STATE, REASON_REQUIRED, DATE_IN_PAST,
 * DATE_IN_FUTURE beyond 14 days.
 */
export function unlockPeriod(
  one: ReportingPeriod,
  request: { readonly until: Date; readonly reason: string },
  { now, today }: Moment,
): Result<{ unlockedUntil: Date; unlockReason: string }, Refusal> {
  if (!isShut(one, now)) return wrongState(one);
  const reason = cleanText(request.reason, { max: MAX_REASON, multiline: true });
  if (!reason.ok) return { ok: false, refusal: under('reason', reason.refusal) };
  if (reason.value === '') return refused('REASON_REQUIRED', 'reason');
  if (request.until <= now) return refused('DATE_IN_PAST', 'until', { today });
  const latest = now.getTime() + MOST_UNLOCKED_DAYS * DAY_MS;
  if (request.until.getTime() > latest)
    return refused('DATE_IN_FUTURE', 'until', { today: addDays(today, MOST_UNLOCKED_DAYS) });
  return ok({ unlockedUntil: request.until, unlockReason: reason.value });
}

/** A member reports nothing of this period, and the others need not wait for it. Refusals: WRONG_STATE, ORGANIZER_NOT_MEMBER. */
export function markMissing(
  facts: { readonly period: ReportingPeriod; readonly wasMember: boolean },
  { now }: Moment,
): Result<null, Refusal> {
  if (isShut(facts.period, now)) return wrongState(facts.period);
  return facts.wasMember ? ok(null) : refused('ORGANIZER_NOT_MEMBER', 'organizationId');
}
