import { addDays, addMonths, type Period, type PlainDate } from '../kernel/plain-date.js';

/** A quarter of a calendar year, `2026-Q3`: the finest span of time that is published. Texts of this form sort as time does. */
export type Quarter = string;

export const QUARTER_SHAPE = /^[1-9]\d{3}-Q[1-4]$/;

/** So many quarters are shown at once: five years. */
export const MOST_QUARTERS = 20;

export const isQuarter = (text: unknown): text is Quarter =>
  typeof text === 'string' && QUARTER_SHAPE.test(text);

export function quarterOf(day: PlainDate): Quarter {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

/** From its first to its last day. */
export function daysOfQuarter(quarter: Quarter): Period & { readonly toDate: PlainDate } {
  const fromDate = `${quarter.slice(0, 4)}-${String(Number(quarter.slice(6)) * 3 - 2).padStart(2, '0')}-01`;
  return { fromDate, toDate: addDays(addMonths(fromDate, 3), -1) };
}

/** The quarter `by` later; earlier when negative. */
export function quarterAfter(quarter: Quarter, by = 1): Quarter {
  return quarterOf(addMonths(daysOfQuarter(quarter).fromDate, by * 3));
}

/** All quarters from the one to the other, both included; the last of them where they would be too many. */
export function quartersBetween(from: Quarter, to: Quarter): Quarter[] {
  const quarters: Quarter[] = [];
  for (let one = to; one >= from && quarters.length < MOST_QUARTERS; one = quarterAfter(one, -1))
    quarters.unshift(one);
  return quarters;
}
