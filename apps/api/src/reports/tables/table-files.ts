import { writeTable, type CsvProfile, type TableColumn } from '@kalaka/standards';
import writeXlsxFile from 'write-excel-file/node';
import type { ReportTable } from './report-table.js';

/** Excel knows no longer name of a sheet, and none of these marks. */
const LONGEST_SHEET = 31;
const NO_SHEET = /[\\/?*[\]:]/g;
const WIDE = 40;
const NARROW = 16;

/** One table as CSV. A column in which a hidden figure stands as a word is a column of text. */
export function csvOf({ columns, rows, total }: ReportTable, profile: CsvProfile): string {
  const all = total ? [...rows, total] : rows;
  const described = columns.map(({ name, title, number }, at): TableColumn => {
    const numbers = number && all.every((row) => typeof row[at] === 'number');
    return { name, title, type: numbers ? 'number' : 'string' };
  });
  const records = all.map((row) =>
    Object.fromEntries(
      row.map((cell, at) => [
        columns[at]?.name ?? '',
        described[at]?.type === 'string' ? String(cell) : cell,
      ]),
    ),
  );
  return [...writeTable(described, records, profile)].join('');
}

/** Tables as one workbook, a sheet each: heads in bold and always in sight, numbers as numbers. */
export function xlsxOf(tables: readonly ReportTable[]): Promise<Buffer> {
  const sheets = tables.map(({ title, columns, rows, total }) => ({
    sheet: title.replace(NO_SHEET, ' ').slice(0, LONGEST_SHEET).trim(),
    stickyRowsCount: 1,
    columns: columns.map(({ number }) => ({ width: number ? NARROW : WIDE })),
    data: [
      columns.map((column) => ({
        value: column.title,
        type: String,
        fontWeight: 'bold' as const,
        wrap: true,
      })),
      ...rows.map((row) => row.map((value) => cell(value))),
      ...(total ? [total.map((value) => ({ ...cell(value), fontWeight: 'bold' as const }))] : []),
    ],
  }));
  return writeXlsxFile(named(sheets)).toBuffer();
}

/** A text is never read as a formula: its cell says that it is a text. */
const cell = (value: string | number) =>
  typeof value === 'number' ? { value, type: Number } : { value, type: String };

/** Two sheets of one name would make a broken workbook. */
function named<T extends { sheet: string }>(sheets: readonly T[]): T[] {
  const seen = new Map<string, number>();
  return sheets.map((one) => {
    const before = seen.get(one.sheet) ?? 0;
    seen.set(one.sheet, before + 1);
    return before === 0 ? one : { ...one, sheet: `${one.sheet.slice(0, LONGEST_SHEET - 3)} ${before + 1}` };
  });
}
