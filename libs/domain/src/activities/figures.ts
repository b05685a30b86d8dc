import { isCode } from '../kernel/codes.js';
import { MAX_AMOUNT, type Money } from '../kernel/money.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import type { Currency } from '../kernel/currency.js';
import {
  AGE_BANDS,
  NOT_ASKED,
  REACH_DIMENSIONS,
  REACH_ROLES,
  type ActivityFigures,
  type ReachCount,
  type ReachDimension,
} from './activity.js';

/** Figures as somebody sends them: what is left out was not counted. */
export interface GivenFigures {
  readonly reach?: number | null;
  readonly reachBy?: readonly { readonly dimension: string; readonly code: string; readonly count: number }[];
  readonly minutes?: number | null;
  readonly staffMinutes?: number | null;
  readonly volunteerMinutes?: number | null;
}

/** More people than a town's stadium holds is a slip of the finger. */
export const MOST_PEOPLE = 100_000;
/** An activity of a day lasts a day; longer ones are several. */
export const MOST_MINUTES = 24 * 60;
/** Ten thousand hours of work: five people for a year. */
export const MOST_WORK_MINUTES = 600_000;
const MOST_COUNTS = 100;

function within(
  field: string,
  raw: number | null | undefined,
  max: number,
  min = 0,
): Result<number | null, Refusal> {
  if (raw === null || raw === undefined) return ok(null);
  return Number.isInteger(raw) && raw >= min && raw <= max
    ? ok(raw)
    : refused('OUT_OF_RANGE', field, { min, max });
}

/**
 * The figures as they are kept. Refusals: OUT_OF_RANGE for a number below zero or beyond belief, UNKNOWN_CODE, TOO_MANY,
 * NAMED_TWICE for two counts of one kind, REACH_REQUIRED for parts without a whole, REACH_SUM_EXCEEDED for parts that are
 * more than the whole.
 * @param targetGroups codes of every network and of this one
 */
export function checkFigures(
  given: GivenFigures,
  targetGroups: readonly string[],
): Result<ActivityFigures, Refusal> {
  const reach = within('reach', given.reach, MOST_PEOPLE);
  if (!reach.ok) return reach;
  const minutes = within('minutes', given.minutes, MOST_MINUTES, 1);
  if (!minutes.ok) return minutes;
  const staff = within('staffMinutes', given.staffMinutes, MOST_WORK_MINUTES);
  if (!staff.ok) return staff;
  const volunteers = within('volunteerMinutes', given.volunteerMinutes, MOST_WORK_MINUTES);
  if (!volunteers.ok) return volunteers;
  const reachBy = checkCounts(given.reachBy ?? [], targetGroups, reach.value);
  if (!reachBy.ok) return reachBy;
  return ok({
    reach: reach.value,
    reachBy: reachBy.value,
    minutes: minutes.value,
    staffMinutes: staff.value ?? 0,
    volunteerMinutes: volunteers.value ?? 0,
  });
}

function checkCounts(
  given: readonly { readonly dimension: string; readonly code: string; readonly count: number }[],
  targetGroups: readonly string[],
  reach: number | null,
): Result<readonly ReachCount[], Refusal> {
  if (given.length > MOST_COUNTS) return refused('TOO_MANY', 'reachBy', { max: MOST_COUNTS });
  const codes: Readonly<Record<ReachDimension, readonly string[]>> = {
    TARGET_GROUP: [...targetGroups, NOT_ASKED],
    AGE: AGE_BANDS,
    ROLE: REACH_ROLES,
  };
  const clean = new Map<string, ReachCount>();
  for (const [i, { dimension, code, count }] of given.entries()) {
    const at = `reachBy[${i}]`;
    if (!isCode(REACH_DIMENSIONS, dimension)) return unknown(`${at}.dimension`, dimension);
    if (!codes[dimension].includes(code)) return unknown(`${at}.code`, code);
    const number = within(`${at}.count`, count, MOST_PEOPLE);
    if (!number.ok) return number;
    const key = `${dimension} ${code}`;
    if (clean.has(key)) return refused('NAMED_TWICE', `${at}.code`);
    clean.set(key, { dimension, code, count: number.value ?? 0 });
  }
  const counts = [...clean.values()].filter(({ count }) => count > 0);
  for (const dimension of REACH_DIMENSIONS) {
    const sum = sumOf(counts, dimension);
    if (sum > 0 && reach === null) return refused('REACH_REQUIRED', 'reach', { sum });
    if (sum > (reach ?? 0)) return refused('REACH_SUM_EXCEEDED', 'reachBy', { sum, reach: reach ?? 0 });
  }
  return ok(counts);
}

const unknown = (field: string, code: string) =>
  refused('UNKNOWN_CODE', field, { code: String(code).slice(0, 40) });

/** How many people are told apart in one way. */
export const sumOf = (counts: readonly ReachCount[], dimension: ReachDimension): number =>
  counts.filter((one) => one.dimension === dimension).reduce((sum, { count }) => sum + count, 0);

/** What an hour of work is worth, from a day on; a table is never changed, a newer one follows it. */
export interface HourRates {
  readonly id: string;
  readonly staffRate: string;
  readonly volunteerRate: string;
  readonly currency: Currency;
}

/** The volunteers' hours as money, to the nearest whole unit; null without a table of rates or without such hours. */
export function inKindOf(volunteerMinutes: number, rates: HourRates | null): Money | null {
  if (rates === null || volunteerMinutes === 0) return null;
  const worth = (BigInt(rates.volunteerRate) * BigInt(volunteerMinutes) + 30n) / 60n;
  return { amount: String(worth > MAX_AMOUNT ? MAX_AMOUNT : worth), currency: rates.currency };
}
