import { type Weekday, WEEKDAYS } from '@kalaka/domain';

/** One line of opening times as it is typed. */
export interface TimesValue {
  readonly byDay: string[];
  readonly opens: string;
  readonly closes: string;
  readonly freq: string;
  readonly description: string;
}

/** Opening times as the API gives them. */
export interface StoredTimes {
  readonly byDay: readonly string[];
  readonly opens?: string | null;
  readonly closes?: string | null;
  readonly freq?: string | null;
  readonly description?: string | null;
}

const NO_TIMES: TimesValue = Object.freeze({
  byDay: [],
  opens: '',
  closes: '',
  freq: 'WEEKLY',
  description: '',
});

interface WithTimes {
  readonly schedules: readonly TimesValue[];
}

/** What is edited, with one more empty line of times. */
export const moreTimes = <V extends WithTimes>(value: V): V => ({
  ...value,
  schedules: [...value.schedules, NO_TIMES],
});

/** The same without one of its lines. */
export const fewerTimes = <V extends WithTimes>(value: V, index: number): V => ({
  ...value,
  schedules: value.schedules.filter((_, at) => at !== index),
});

export const timesFrom = (stored: readonly StoredTimes[]): TimesValue[] =>
  stored.map(({ byDay, opens, closes, freq, description }) => ({
    byDay: [...byDay],
    opens: opens?.slice(0, 5) ?? '',
    closes: closes?.slice(0, 5) ?? '',
    freq: freq ?? 'WEEKLY',
    description: description ?? '',
  }));

const orNull = (text: string): string | null => text.trim() || null;
/** A Hungarian reader writes 16.30. */
const time = (text: string): string | null => orNull(text.trim().replace(/^(\d{1,2})\.(\d{2})$/, '$1:$2'));
const used = ({ byDay, opens, closes, description }: TimesValue): boolean =>
  byDay.length > 0 || [opens, closes, description].some((part) => part.trim());

/** As it is sent; lines in which nothing was said fall away. */
export const timesInput = (lines: readonly TimesValue[]) =>
  lines.filter(used).map(({ byDay, opens, closes, freq, description }) => ({
    byDay: WEEKDAYS.filter((day) => byDay.includes(day)) as Weekday[],
    opens: time(opens),
    closes: time(closes),
    freq,
    description: orNull(description),
  }));

/** For the rules of the domain, which ask for a zone; the API knows the right one. */
export const timesForRules = (lines: ReturnType<typeof timesInput>) =>
  lines.map((one) => ({ ...one, timeZone: 'UTC' }));
