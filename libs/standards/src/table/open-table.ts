import type { TableReading } from '../directory/report.js';
import type { Delimiter } from '../csv/detect-delimiter.js';
import { readCsv } from '../csv/read-csv.js';
import type { Encoding } from '../files/encodings.js';
import { type Content, detectContent } from '../files/detect-encoding.js';
import { type Limits, UnreadableFile } from '../files/limits.js';
import type { SourceFiles } from '../files/source-files.js';
import { readXlsx } from '../xlsx/read-xlsx.js';
import type { HeaderWish } from './header.js';
import type { Table, TableRow } from './table.js';

export interface TableWish {
  delimiter?: Delimiter;
  encoding?: Encoding;
  sheet?: string | number;
  header?: HeaderWish;
}

export interface OpenTable extends Table {
  reading: TableReading;
  /** All sheets of a workbook. */
  sheets?: string[];
}

const isText = (content: Content): content is Extract<Content, { kind: 'text' }> => content.kind === 'text';

function asTable(content: Content): Extract<Content, { kind: 'text' | 'xlsx' }> {
  if (isText(content) || content.kind === 'xlsx')
    return content as Extract<Content, { kind: 'text' | 'xlsx' }>;
  if (content.kind === 'other') throw new UnreadableFile('NOT_A_TABLE', 0, { type: content.type });
  throw new UnreadableFile('OLD_SPREADSHEET', 0, { type: content.kind.toUpperCase() });
}

/** A row of empty cells says nothing; spreadsheets write them below a table. */
async function* withoutBlank(rows: AsyncGenerator<TableRow>): AsyncGenerator<TableRow> {
  for await (const row of rows) if (row.kind === 'wrong' || row.fields.some((cell) => cell !== '')) yield row;
}

/**
 * Opens a table by what is in the file, not by what it is called: text in any of the known encodings, or a sheet of a
 * workbook. An encoding that is given counts without a look.
 * @throws UnreadableFile
 */
export async function openTable(
  files: SourceFiles,
  file: string,
  limits: Limits,
  wish: TableWish = {},
): Promise<OpenTable> {
  const given: Content | undefined = wish.encoding && { kind: 'text', encoding: wish.encoding, by: 'mark' };
  const found = given ?? asTable(await detectContent(files.open(file), limits.fileBytes));
  const header = wish.header ? { header: wish.header } : {};
  if (found.kind === 'text') {
    const delimiter = wish.delimiter ? { delimiter: wish.delimiter } : {};
    const { encoding } = found;
    const table = await readCsv(files.open(file), { limits, encoding, ...header, ...delimiter });
    const { headerLine, skippedLines } = table;
    const reading = { file, format: 'csv' as const, encoding, delimiter: table.delimiter };
    const rows = withoutBlank(table.rows);
    return { ...table, rows, reading: { ...reading, headerLine, skippedLines } };
  }
  const sheet = wish.sheet === undefined ? {} : { sheet: wish.sheet };
  const table = await readXlsx(files.open(file), { limits, ...header, ...sheet });
  const { headerLine, skippedLines, otherSheets } = table;
  const reading: TableReading = { file, format: 'xlsx', sheet: table.sheet, headerLine, skippedLines };
  if (otherSheets.length > 0) reading.otherSheets = otherSheets;
  return { ...table, rows: withoutBlank(table.rows), reading };
}
