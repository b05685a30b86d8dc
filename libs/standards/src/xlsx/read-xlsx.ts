import { DEFAULT_LIMITS, type Limits, UnreadableFile } from '../files/limits.js';
import { findHeader, type HeaderWish, type RawLine, SAMPLE } from '../table/header.js';
import { checkColumns, checkedRow, type Table, type TableRow } from '../table/table.js';
import { type Merged, mergedIn, type SheetRow, sheetRows } from './sheet-rows.js';
import { openWorkbook, type Workbook } from './workbook.js';

export interface XlsxOptions {
  /** The name of a sheet, or its place counted from 1; the first with rows otherwise. */
  sheet?: string | number;
  header?: HeaderWish;
  limits?: Partial<Limits>;
}

export interface XlsxTable extends Table {
  sheet: string;
  /** The sheets of the workbook, in the order of its tabs. */
  sheets: string[];
  /** Those of the others that have rows too. */
  otherSheets: string[];
}

type Sheet = Workbook['sheets'][number];

async function hasRows(book: Workbook, { part }: Sheet, limits: Limits): Promise<boolean> {
  const rows = sheetRows(book, part, limits);
  const first = await rows.next();
  await rows.return(undefined);
  return first.done !== true;
}

async function chosen(book: Workbook, wish: string | number | undefined, limits: Limits) {
  const { sheets } = book;
  const withRows: Sheet[] = [];
  for (const sheet of sheets) if (await hasRows(book, sheet, limits)) withRows.push(sheet);
  const number = Number(wish);
  const found =
    wish === undefined
      ? withRows[0]
      : (sheets.find(({ name }) => name === wish) ?? (number >= 1 ? sheets[number - 1] : undefined));
  if (!found && wish !== undefined) {
    const names = sheets.map(({ name }) => name).join(', ');
    throw new UnreadableFile('SHEET_MISSING', 0, { sheet: wish, sheets: names.slice(0, 200) });
  }
  if (!found) throw new UnreadableFile('FILE_EMPTY', 0);
  if (!withRows.includes(found)) throw new UnreadableFile('SHEET_EMPTY', 0, { sheet: found.name });
  return { sheet: found, otherSheets: withRows.filter((sheet) => sheet !== found).map(({ name }) => name) };
}

/** Cells that do not lie over each other cannot be more than this in one row. */
const MAX_OPEN = 1_000;

/** A merged cell is one cell to the reader: what stands in its first part stands in all of it. */
class MergedCells {
  readonly #merged: readonly Merged[];
  #next = 0;
  #open: { area: Merged; text: string }[] = [];

  constructor(merged: readonly Merged[]) {
    this.#merged = merged;
  }

  fill(row: SheetRow): void {
    this.#open = this.#open.filter(({ area }) => area.bottom >= row.line);
    for (; this.#next < this.#merged.length && this.#merged[this.#next]!.top <= row.line; this.#next++) {
      const area = this.#merged[this.#next]!;
      const text = area.top === row.line ? row.cells.get(area.left) : undefined;
      if (text !== undefined && area.bottom >= row.line) this.#open.push({ area, text });
    }
    if (this.#open.length > MAX_OPEN) throw new UnreadableFile('NOT_A_WORKBOOK', row.line);
    for (const { area, text } of this.#open)
      for (let column = area.left; column <= Math.min(area.right, 16_383); column++)
        if (!row.cells.has(column)) row.cells.set(column, text);
  }

  /** Over how many rows the cells go down that begin in this one. */
  span = (line: number): number =>
    Math.max(1, ...this.#merged.filter(({ top }) => top === line).map(({ bottom }) => bottom - line + 1));
}

const lineOf = ({ line, cells }: SheetRow): RawLine => {
  const fields = Array.from({ length: Math.max(-1, ...cells.keys()) + 1 }, (_, at) => cells.get(at) ?? '');
  return { line, fields };
};

/** A row in the width of the header; what stands beside the table makes it wrong, as in CSV. */
function tableRow(row: SheetRow, columns: readonly string[], limits: Limits): TableRow {
  const [failed] = row.failed;
  if (failed) {
    const [at, value] = failed;
    const field = columns[at] ?? `column${at + 1}`;
    return { kind: 'wrong', line: row.line, code: 'CELL_WITHOUT_VALUE', field, values: { value } };
  }
  const { line, fields } = lineOf(row);
  while (fields.length < columns.length) fields.push('');
  return checkedRow({ line, fields }, columns, limits);
}

/**
 * Reads one sheet of a workbook (XLSX), a row at a time, by the same rules as CSV. Merged cells count for all they
 * cover, a header may take several rows, and formulas count by the value that was saved with them.
 * @throws UnreadableFile
 */
export async function readXlsx(
  bytes: AsyncIterable<Uint8Array>,
  options: XlsxOptions = {},
): Promise<XlsxTable> {
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const book = await openWorkbook(bytes, limits);
  const { sheet, otherSheets } = await chosen(book, options.sheet, limits);
  const merged = new MergedCells(await mergedIn(book, sheet.part));
  const source = sheetRows(book, sheet.part, limits);
  const sample: SheetRow[] = [];
  while (sample.length < SAMPLE) {
    const next = await source.next();
    if (next.done) break;
    merged.fill(next.value);
    sample.push(next.value);
  }
  const found = findHeader(sample.map(lineOf), options.header, merged.span);
  const { columns, line, skippedLines, used, tags } = found;
  checkColumns(columns, line, limits);

  async function* rows(): AsyncGenerator<TableRow> {
    for (const row of sample.slice(used)) yield tableRow(row, columns, limits);
    for await (const row of source) {
      merged.fill(row);
      yield tableRow(row, columns, limits);
    }
  }
  return {
    ...{ columns, headerLine: line, skippedLines, rows: rows(), otherSheets },
    ...(tags ? { tags } : {}),
    sheet: sheet.name,
    sheets: book.sheets.map(({ name }) => name),
  };
}
