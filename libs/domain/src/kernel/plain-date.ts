import { refused, type Refusal } from './refusal.js';
import { ok, type Result } from './result.js';

/** A calendar day without a zone, `YYYY-MM-DD`. Strings of this form sort as dates do. */
export type PlainDate = string;

/** The only source of the present. Rules get `today` or `now` as an argument; nobody calls `new Date()` in a rule. */
export interface Clock {
  now(): Date;
}

/** Dated, both days inclusive; `toDate` null means open-ended. */
export interface Period {
  readonly fromDate: PlainDate;
  readonly toDate: PlainDate | null;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** True for a day that exists in the calendar (2027-02-29 does not), between the years 1000 and 9999. */
export function isPlainDate(text: unknown): text is PlainDate {
  if (typeof text !== 'string' || !SHAPE.test(text) || text < '1000') return false;
  const moment = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(text);
}

/** Refusal NOT_A_DATE unless the text is a day of the calendar. */
export function plainDate(text: unknown, field?: string): Result<PlainDate, Refusal> {
  return isPlainDate(text) ? ok(text) : refused('NOT_A_DATE', field);
}

// Making one costs as much as a small query, and every write asks. There are fewer zones than would weigh anything.
const calendars = new Map<string, Intl.DateTimeFormat>();

function calendarOf(timeZone: string): Intl.DateTimeFormat {
  const known = calendars.get(timeZone);
  if (known) return known;
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  const made = new Intl.DateTimeFormat('en-US', { timeZone, calendar: 'iso8601', ...day });
  calendars.set(timeZone, made);
  return made;
}

/** The day that it is at this moment in a zone, e.g. `todayIn(clock.now(), 'Europe/Budapest')`. */
export function todayIn(moment: Date, timeZone: string): PlainDate {
  const parts = calendarOf(timeZone).formatToParts(moment);
  const part = (type: string): string => parts.find((candidate) => candidate.type === type)?.value ?? '';
  return `${part('year').padStart(4, '0')}-${part('month')}-${part('day')}`;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: PlainDate, days: number): PlainDate {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Whole days from `start` to `end`; negative when `end` is earlier. */
export function daysBetween(start: PlainDate, end: PlainDate): number {
  return (Date.parse(`${end}T00:00:00Z`) - Date.parse(`${start}T00:00:00Z`)) / DAY_MS;
}

/** The same day of the month `months` later; the last of the month where that day is missing (31 January + 1 = 28 February). */
export function addMonths(day: PlainDate, months: number): PlainDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number];
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

export function coversDay(period: Period, day: PlainDate): boolean {
  return period.fromDate <= day && (period.toDate === null || day <= period.toDate);
}

export function overlaps(a: Period, b: Period): boolean {
  return (b.toDate === null || a.fromDate <= b.toDate) && (a.toDate === null || b.fromDate <= a.toDate);
}

/** Both ends are days and the end is not before the start. Refusals: NOT_A_DATE, PERIOD_REVERSED. */
export function period(fromDate: unknown, toDate: unknown): Result<Period, Refusal> {
  if (!isPlainDate(fromDate)) return refused('NOT_A_DATE', 'fromDate');
  const end = toDate ?? null;
  if (end !== null && !isPlainDate(end)) return refused('NOT_A_DATE', 'toDate');
  return end !== null && end < fromDate
    ? refused('PERIOD_REVERSED', 'toDate')
    : ok({ fromDate, toDate: end });
}

/** True where the zone is known to this runtime, e.g. `Europe/Budapest`. */
export function isTimeZone(name: unknown): name is string {
  if (typeof name !== 'string' || name === '' || /^[+-]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
