import { injectLanguage, type InterfaceLanguage } from './words';

export type DateStyle = 'long' | 'table';

const MONTH_STYLE = { long: 'long', table: 'short' } as const;

/**
 * A plain date (`2026-11-21`) in words: `21 November 2026` / `2026. november 21.`; in tables
 * `21 Nov 2026` / `2026. 11. 21.`. What is not a date comes back unchanged.
 */
export function formatDate(date: string, language: InterfaceLanguage, style: DateStyle = 'long'): string {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return date;
  const [, year, month, day] = match;
  if (language === 'hu' && style === 'table') return `${year}. ${month}. ${day}.`;
  const moment = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return new Intl.DateTimeFormat(language === 'hu' ? 'hu' : 'en-GB', {
    day: 'numeric',
    month: MONTH_STYLE[style],
    year: 'numeric',
    timeZone: 'UTC',
  }).format(moment);
}

/** `Saturday 21` / `szombat, 21.`: which day that is, for a choice between a few. */
export function formatWeekday(date: string, language: InterfaceLanguage): string {
  const moment = new Date(`${date}T00:00:00Z`);
  const name = new Intl.DateTimeFormat(language === 'hu' ? 'hu' : 'en-GB', {
    weekday: 'long',
    timeZone: 'UTC',
  });
  const day = moment.getUTCDate();
  return language === 'hu' ? `${name.format(moment)}, ${day}.` : `${name.format(moment)} ${day}`;
}

const named = (date: string, language: InterfaceLanguage, how: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(language === 'hu' ? 'hu' : 'en-GB', { ...how, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );

/** A month (`2026-11`) in words: `November 2026` / `2026. november`. */
export const formatMonth = (month: string, language: InterfaceLanguage): string =>
  named(`${month}-01`, language, { month: 'long', year: 'numeric' });

/** The plain date of a moment in a time zone: what a clock on the wall there would say. */
export function dateIn(moment: string | Date, timeZone?: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', { dateStyle: 'short', timeZone }).formatToParts(
    new Date(moment),
  );
  const part = (type: string) => parts.find((p) => p.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}`;
}

/** The time of a moment: `16:30` in English, `16.30` in Hungarian. */
export function formatTime(moment: string | Date, language: InterfaceLanguage, timeZone?: string): string {
  const text = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone }).format(
    new Date(moment),
  );
  return language === 'hu' ? text.replace(':', '.') : text;
}

/** Day and time of a moment, `21 November 2026, 16:30` / `2026. november 21. 16.30`. */
export function formatMoment(
  moment: string | Date,
  language: InterfaceLanguage,
  style: DateStyle = 'long',
  timeZone?: string,
): string {
  const day = formatDate(dateIn(moment, timeZone), language, style);
  return `${day}${language === 'hu' ? ' ' : ', '}${formatTime(moment, language, timeZone)}`;
}

/** The date functions in the current language; they follow a change of language like `injectWords`. */
export function injectDates() {
  const language = injectLanguage();
  return {
    weekday: (date: string) => formatWeekday(date, language()),
    weekdayName: (date: string) => named(date, language(), { weekday: 'long' }),
    month: (month: string) => formatMonth(month, language()),
    date: (date: string, style?: DateStyle) => formatDate(date, language(), style),
    time: (moment: string | Date, timeZone?: string) => formatTime(moment, language(), timeZone),
    moment: (moment: string | Date, style?: DateStyle, timeZone?: string) =>
      formatMoment(moment, language(), style, timeZone),
  };
}
