import { readCsv } from '../csv/read-csv.js';
import type { Delimiter } from '../csv/detect-delimiter.js';
import type { SourceFiles } from '../files/source-files.js';
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
  /** Called once with the header, before the first row. */
  onHeader?: (columns: readonly string[], line: number) => void;
  /** False where the same file is read again for another table; then its rows and faults are not counted twice. */
  counts?: boolean;
}

/** Reads one table file row by row; wrong rows and an unreadable file go to the report. */
export async function readTable(
  reading: Reading,
  { files, file, table, delimiter, onHeader, counts = true }: TableFile,
  onRow: (row: TableRow) => void,
): Promise<void> {
  await reading.file(file, async () => {
    const { columns, rows } = await readCsv(files.open(file), {
      limits: reading.limits,
      ...(delimiter ? { delimiter } : {}),
    });
    onHeader?.(columns, 1);
    for await (const row of rows) {
      if (counts) reading.countRow(table, file);
      if (row.kind === 'row') {
        onRow({ columns, cells: row.fields, line: row.line });
        continue;
      }
      const { line, code, field, values } = row;
      if (counts) reading.wrong(code, { file, line }, { ...(field === undefined ? {} : { field }), values });
      if (code === 'BROKEN_QUOTE' || code === 'ROW_TOO_LONG') reading.brokenOff = true;
    }
  });
}
