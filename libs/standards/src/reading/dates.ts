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
