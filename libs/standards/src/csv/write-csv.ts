import type { Delimiter } from './detect-delimiter.js';

export type CsvCell = string | number | boolean | null | undefined;

export interface CsvWriteOptions {
  delimiter?: Delimiter;
  /** A byte order mark first, for Excel. */
  bom?: boolean;
}

const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/;
const GUARDED = /^'+[=+\-@\t\r\n＝＋－＠]/;

/**
 * For tables that a person opens in a spreadsheet: a text that a spreadsheet would run as a formula gets an apostrophe in
 * front, and so does one that would look like such a guarded text. Never for a standard, which must come back as it went
 * out ("+36 22 …" is no formula).
 */
export const guarded = (value: CsvCell): CsvCell =>
  typeof value === 'string' && FORMULA.test(value) ? `'${value}` : value;

/** A text as it was before the guard: what `guarded` put in front is taken off, and nothing else. */
export const withoutGuard = (text: string): string => (GUARDED.test(text) ? text.slice(1) : text);

/**
 * A table by RFC 4180, line by line: CRLF, quotes where needed and doubled inside. Missing values are empty cells.
 * The same rows always give the same bytes.
 */
export function* writeCsv(
  columns: readonly string[],
  rows: Iterable<Readonly<Record<string, CsvCell>>>,
  options: CsvWriteOptions = {},
): Generator<string> {
  const delimiter = options.delimiter ?? ',';
  const special = new RegExp(`["\\r\\n${delimiter}]|^\\s|\\s$|^\\uFEFF`);
  const cell = (value: CsvCell): string => {
    if (value === null || value === undefined) return '';
    const text = String(value);
    return special.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  yield (options.bom ? '\uFEFF' : '') + columns.map(cell).join(delimiter) + '\r\n';
  for (const row of rows) {
    const line = columns.map((column) => cell(row[column])).join(delimiter);
    // a row of one empty cell would be an empty line, which readers skip
    yield (line === '' ? '""' : line) + '\r\n';
  }
}
