/** What a number format makes of a number. */
export type CellFormat =
  | { kind: 'plain' }
  | { kind: 'date' | 'time' | 'moment' | 'duration' }
  | { kind: 'percent'; decimals: number }
  | { kind: 'padded'; digits: number };

/** Formats that every workbook knows by number, without their text. */
const BUILT_IN: Readonly<Record<number, string>> = {
  9: '0%',
  10: '0.00%',
  14: 'yyyy-mm-dd',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'yyyy-mm-dd h:mm',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
};
// 27 to 36 and 50 to 58 are dates of East Asian workbooks
const isEastAsianDate = (id: number): boolean => (id >= 27 && id <= 36) || (id >= 50 && id <= 58);

/** The kind of a format: from its number, or from its text without quoted parts, colours and conditions. */
export function cellFormat(id: number, code?: string): CellFormat {
  if (code === undefined && isEastAsianDate(id)) return { kind: 'date' };
  const text = (code ?? BUILT_IN[id] ?? 'General').split(';')[0]!;
  const bare = text
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
    .toLowerCase();
  if (/\[(?:h+|m+|s+)\]/.test(bare)) return { kind: 'duration' };
  if (bare === 'general' || bare === '@') return { kind: 'plain' };
  const letters = bare.replace(/am\/pm|a\/p/g, 'h');
  const day = /[yde]|mmm/.test(letters) || (letters.includes('m') && !/[hs]/.test(letters));
  const time = /[hs]/.test(letters);
  if (day || time) return { kind: day && time ? 'moment' : day ? 'date' : 'time' };
  if (bare.includes('%')) return { kind: 'percent', decimals: /\.([0#?]+)/.exec(bare)?.[1]!.length ?? 0 };
  if (/^0{2,}$/.test(bare)) return { kind: 'padded', digits: bare.length };
  return { kind: 'plain' };
}

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 30);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
const MAX_SERIAL = 2_958_466;

const two = (value: number): string => String(value).padStart(2, '0');

/** A number as Excel shows it: 15 digits, never in the form with an exponent that an id must not get. */
const plain = (value: number): string => {
  const rounded = Number(value.toPrecision(15));
  return Number.isInteger(rounded) && Math.abs(rounded) < 1e21 ? BigInt(rounded).toString() : String(rounded);
};

function clock(fraction: number): string {
  const seconds = Math.round(fraction * 86_400);
  const [h, m, s] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${two(h)}:${two(m)}${s ? `:${two(s)}` : ''}`;
}

function moment(serial: number, kind: 'date' | 'time' | 'moment', from1904: boolean): string {
  if (kind === 'time' && serial < 1) return clock(serial);
  // the first two months of 1900 are one day off in every workbook, because Excel takes that year for a leap year
  const days = !from1904 && serial < 60 ? serial + 1 : serial;
  const at = new Date((from1904 ? EPOCH_1904 : EPOCH_1900) + Math.round(days * 86_400) * 1000);
  const date = at.toISOString().slice(0, 10);
  const rest = (at.getTime() % DAY) / DAY;
  const time = clock(rest < 0 ? rest + 1 : rest);
  if (kind === 'date') return date;
  return kind === 'time' ? time : `${date}T${time}`;
}

/**
 * The text of a number cell: dates and times in ISO form whatever the country of the format, percentages and leading
 * zeros as they are shown, and any other number in full, since a format that shows two decimals must not cost the rest.
 */
export function numberText(raw: string, format: CellFormat, from1904: boolean): string {
  const value = Number(raw);
  if (!Number.isFinite(value)) return raw;
  switch (format.kind) {
    case 'date':
    case 'time':
    case 'moment':
      return value >= 0 && value < MAX_SERIAL ? moment(value, format.kind, from1904) : plain(value);
    case 'duration':
      return value >= 0 ? clock(value) : plain(value);
    case 'percent':
      return `${(value * 100).toFixed(Math.max(0, Math.min(format.decimals, 10)))}%`;
    case 'padded':
      return Number.isInteger(value) && value >= 0 ? plain(value).padStart(format.digits, '0') : plain(value);
    case 'plain':
      return plain(value);
  }
}

/** `_x000D_` and the like, by which a workbook writes what XML cannot hold. */
export const unescaped = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_whole, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;
