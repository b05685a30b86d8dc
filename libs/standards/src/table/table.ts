import type { WrongRowCode } from '../directory/report.js';
import { type Limits, UnreadableFile } from '../files/limits.js';
import type { RawLine } from './header.js';

/** One row of a table. `line` is the line of the text, or the row of the sheet, on which it begins. */
export type TableRow =
  | { kind: 'row'; line: number; fields: string[] }
  | {
      kind: 'wrong';
      line: number;
      code: WrongRowCode;
      field?: string;
      values: Record<string, string | number>;
    };

export interface Table {
  columns: string[];
  headerLine: number;
  skippedLines: number[];
  /** The HXL tag of each column, '' where it has none; absent without a row of tags. */
  tags?: string[];
  /** Rows of exactly `columns.length` fields, and wrong ones with their reason. Reads as it is asked. */
  rows: AsyncGenerator<TableRow>;
}

/** @throws UnreadableFile TOO_MANY_COLUMNS, COLUMN_TWICE */
export function checkColumns(columns: readonly string[], line: number, limits: Limits): void {
  if (columns.length > limits.columns)
    throw new UnreadableFile('TOO_MANY_COLUMNS', line, { max: limits.columns });
  const seen = new Set<string>();
  for (const column of columns) {
    if (seen.has(column)) throw new UnreadableFile('COLUMN_TWICE', line, { column });
    seen.add(column);
  }
}

/** The row as it is, when it has the width of the header and no cell is too long. */
export function checkedRow({ line, fields }: RawLine, columns: readonly string[], limits: Limits): TableRow {
  const isBlank = fields.every((field) => field === '');
  if (fields.length !== columns.length && !isBlank) {
    const values = { expected: columns.length, found: fields.length };
    return { kind: 'wrong', line, code: 'RAGGED_ROW', values };
  }
  const long = fields.findIndex((field) => field.length > limits.fieldLength);
  if (long === -1) return { kind: 'row', line, fields };
  const values = { max: limits.fieldLength };
  return { kind: 'wrong', line, code: 'FIELD_TOO_LONG', field: columns[long]!, values };
}
