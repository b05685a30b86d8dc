import type { Delimiter } from '../csv/detect-delimiter.js';
import type { Encoding } from '../files/encodings.js';
import type { SourceFiles } from '../files/source-files.js';
import type { HeaderWish } from '../table/header.js';
import { openTable, type TableWish } from '../table/open-table.js';
import type { Reading } from './reading.js';

/** One good row of a table file. Cells in the order of `columns`. */
export interface TableRow {
  columns: readonly string[];
  cells: readonly string[];
  line: number;
}

export interface TableFile {
  files: SourceFiles;
  /** Its name among the files. */
  file: string;
  /** The name its rows are counted under. */
  table: string;
  delimiter?: Delimiter;
  encoding?: Encoding;
  sheet?: string | number;
  header?: HeaderWish;
  /** Called once with the header, before the first row. */
  onHeader?: (columns: readonly string[], line: number) => void;
  /** False where the same file is read again for another table; then its rows and faults are not counted twice. */
  counts?: boolean;
}

/** What the person says goes before what the mapping says. */
function wishOf({ options }: Reading, table: TableFile): TableWish {
  const header: HeaderWish = { ...table.header };
  if (options.headerLine !== undefined) header.line = options.headerLine;
  const { encoding = table.encoding, sheet = table.sheet } = options;
  const { delimiter } = table;
  return {
    header,
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
}

/** Reads one table file row by row; wrong rows and an unreadable file go to the report. */
export async function readTable(
  reading: Reading,
  table: TableFile,
  onRow: (row: TableRow) => void | Promise<void>,
): Promise<void> {
  const { files, file, onHeader, counts = true } = table;
  await reading.file(file, async () => {
    const opened = await openTable(files, file, reading.limits, wishOf(reading, table));
    const { columns, rows } = opened;
    if (counts) reading.report.tables.push(opened.reading);
    onHeader?.(columns, opened.headerLine);
    for await (const row of rows) {
      if (counts) reading.countRow(table.table, file);
      if (row.kind === 'row') {
        // who keeps its rows elsewhere is waited for, so that they do not pile up here
        const kept = onRow({ columns, cells: row.fields, line: row.line });
        if (kept) await kept;
        continue;
      }
      const { line, code, field, values } = row;
      if (counts) reading.wrong(code, { file, line }, { ...(field === undefined ? {} : { field }), values });
      if (code === 'BROKEN_QUOTE' || code === 'ROW_TOO_LONG') reading.brokenOff = true;
    }
  });
}
