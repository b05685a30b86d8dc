import type { InterfaceLanguage } from '../text/words';

/** The three boxes as they were typed. */
export interface DayParts {
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

const plain = (text: string) =>
  text.trim().toLowerCase().replace(/\.$/, '').normalize('NFD').replace(/\p{M}/gu, '');

const monthsOf = (language: InterfaceLanguage, style: 'long' | 'short') => {
  const names = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, month) => plain(names.format(Date.UTC(2026, month, 1))));
};

/** The number of a month typed as a number or as a word in either language (`11`, `november`, `Nov`, `máj.`). */
export function monthNumber(typed: string): number | null {
  const text = plain(typed);
  if (/^\d{1,2}$/.test(text)) return Number(text);
  if (text.length < 3) return null;
  for (const language of ['en', 'hu'] as const) {
    const long = monthsOf(language, 'long').findIndex((name) => name.startsWith(text));
    if (long >= 0) return long + 1;
    const short = monthsOf(language, 'short').indexOf(text);
    if (short >= 0) return short + 1;
  }
  return null;
}

/**
 * The plain date of three boxes; '' when all are empty; otherwise the typed text, which no rule will
 * take for a date, so that the form refuses it and the person sees what they wrote.
 */
export function toPlainDate({ year, month, day }: DayParts): string {
  const typed = [year, month, day].map((part) => part.trim());
  if (typed.every((part) => !part)) return '';
  const [y, m, d] = [Number(typed[0]), monthNumber(month), Number(typed[2]?.replace(/\.$/, ''))];
  const asTyped = typed.filter(Boolean).join(' ');
  if (!/^\d{4}$/.test(typed[0] ?? '') || m === null || !Number.isInteger(d)) return asTyped;
  const date = new Date(Date.UTC(y, m - 1, d));
  const real = date.getUTCFullYear() === y && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
  return real ? date.toISOString().slice(0, 10) : asTyped;
}

/** The boxes of a plain date, the month as a number; empty boxes for anything else. */
export function fromPlainDate(date: string): DayParts {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (!match) return { year: '', month: '', day: '' };
  return { year: match[1] ?? '', month: String(Number(match[2])), day: String(Number(match[3])) };
}

/** A plain date so many days before another one. */
export function daysBefore(date: string, days: number): string {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() - days);
  return moment.toISOString().slice(0, 10);
}
