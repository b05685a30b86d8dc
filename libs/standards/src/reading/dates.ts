/** Forms in which a mapping may say that its dates are written. The first that fits is taken. */
export const DATE_FORMS = [
  'YYYY-MM-DD',
  'YYYY.MM.DD.',
  'YYYY/MM/DD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MM/DD/YYYY',
  'MMMM DD, YYYY',
] as const;
export type DateForm = (typeof DATE_FORMS)[number];

const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);

const PATTERNS: Record<DateForm, RegExp> = {
  'YYYY-MM-DD': /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/,
  'YYYY.MM.DD.': /^(?<y>\d{4})\. ?(?<m>\d{1,2})\. ?(?<d>\d{1,2})\.?$/,
  'YYYY/MM/DD': /^(?<y>\d{4})\/(?<m>\d{1,2})\/(?<d>\d{1,2})$/,
  'DD.MM.YYYY': /^(?<d>\d{1,2})\. ?(?<m>\d{1,2})\. ?(?<y>\d{4})$/,
  'DD/MM/YYYY': /^(?<d>\d{1,2})\/(?<m>\d{1,2})\/(?<y>\d{4})$/,
  'MM/DD/YYYY': /^(?<m>\d{1,2})\/(?<d>\d{1,2})\/(?<y>\d{4})$/,
  'MMMM DD, YYYY': /^(?<month>[A-Za-z]{3,9})\.? (?<d>\d{1,2}),? (?<y>\d{4})$/,
};

function plainDate(year: number, month: number, day: number): string | undefined {
  if (year < 1000 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** The date as YYYY-MM-DD, or nothing when it fits no form or stands in no calendar (2025-02-30). */
export function readDate(text: string, forms: readonly DateForm[] = ['YYYY-MM-DD']): string | undefined {
  // a moment in ISO form (2023-03-15T10:30:45.123Z) counts by its date
  const bare = /^\d{4}-\d{2}-\d{2}T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?$/.test(text) ? text.slice(0, 10) : text;
  for (const form of forms) {
    const parts = PATTERNS[form].exec(bare)?.groups;
    if (!parts) continue;
    const month = parts.month
      ? MONTHS.findIndex((name) => name.startsWith(parts.month!.toLowerCase())) + 1
      : Number(parts.m);
    const date = plainDate(Number(parts.y), month, Number(parts.d));
    if (date !== undefined) return date;
  }
  return undefined;
}

/** Months as tables name them, in English, Hungarian and French; without accents, by their place in the year. */
const MONTH_NAMES = [
  ...['january januar janvier', 'february februar fevrier', 'march marcius mars', 'april aprilis avril'],
  ...['may majus mai', 'june junius juin', 'july julius juillet', 'august augusztus aout'],
  ...['september szeptember septembre', 'october oktober octobre', 'november novembre', 'december decembre'],
].map((names) => names.split(' '));

/** Shortened, too, as long as it can be no other month: "jan.", "szept.", but not "ju". */
function monthNamed(text: string): number | undefined {
  const word = text
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase()
    .trim();
  if (word.length < 3) return undefined;
  const fits = MONTH_NAMES.flatMap((names, at) =>
    names.some((name) => name.startsWith(word)) ? [at + 1] : [],
  );
  return fits.length === 1 ? fits[0] : undefined;
}

/**
 * The first day of a month that is named with or without its year: "2026-03", "2026. március", "March 2026", "06/2014",
 * "June". The year that is given counts where the text has none.
 */
export function readMonth(text: string, year?: number): string | undefined {
  const plain = text.trim();
  const numbers = /^(?<y>\d{4})[-/.] ?(?<m>\d{1,2})\.?$|^(?<m2>\d{1,2})[-/.](?<y2>\d{4})$/.exec(
    plain,
  )?.groups;
  if (numbers) return plainDate(Number(numbers.y ?? numbers.y2), Number(numbers.m ?? numbers.m2), 1);
  const said = /(?:^|\s)(\d{4})\.?(?:\s|$)/.exec(plain)?.[1];
  const month = monthNamed(plain.replace(/\d{4}\.?/, ''));
  const of = said === undefined ? year : Number(said);
  return month === undefined || of === undefined ? undefined : plainDate(of, month, 1);
}

const TIME =
  /^(?<h>\d{1,2})(?:[:.](?<m>\d{2}))?(?:[:.](?<s>\d{2}))?\s*(?<half>[ap]\.?m\.?)?(?:Z|[+-]\d{2}:?\d{2})?$/i;

/** The time of day as HH:MM, with seconds only where there are any; 9am, 4:00 PM and 17.30 are read too. */
export function readTime(text: string): string | undefined {
  const parts = TIME.exec(text)?.groups;
  if (!parts || (parts.m === undefined && parts.half === undefined)) return undefined;
  const half = parts.half?.[0]?.toLowerCase();
  let hour = Number(parts.h);
  const minute = Number(parts.m ?? 0);
  const second = Number(parts.s ?? 0);
  if (half !== undefined && (hour < 1 || hour > 12)) return undefined;
  if (half !== undefined) hour = (hour % 12) + (half === 'p' ? 12 : 0);
  // 24:00 is how many write the end of a day
  if (hour > 24 || minute > 59 || second > 59 || (hour === 24 && minute + second > 0)) return undefined;
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${two(hour)}:${two(minute)}${second ? `:${two(second)}` : ''}`;
}
