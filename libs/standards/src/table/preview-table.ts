import type { TableReading, WrongRow } from '../directory/report.js';
import { isTableName } from '../files/names.js';
import { DEFAULT_LIMITS, type Limits, UnreadableFile } from '../files/limits.js';
import type { SourceFiles } from '../files/source-files.js';
import { type ColumnTarget, suggestTargets } from './column-targets.js';
import { openTable, type TableWish } from './open-table.js';

export interface PreviewWish extends Omit<TableWish, 'header'> {
  /** Which of the files; the first that may be a table otherwise. */
  file?: string;
  headerLine?: number;
  /** How many rows to show. */
  rows?: number;
  limits?: Partial<Limits>;
}

export interface PreviewColumn {
  name: string;
  /** What it most likely holds, by its name. */
  suggestion?: ColumnTarget;
}

/** The beginning of a table and how it was understood, for a person to say whether that is right. */
export interface TablePreview {
  reading: TableReading;
  /** All sheets of a workbook; empty for text. */
  sheets: string[];
  columns: PreviewColumn[];
  /** The HXL tag of each column, '' where it has none; absent without a row of tags. */
  tags?: string[];
  rows: { line: number; cells: string[] }[];
  /** What is wrong among the rows that were looked at. */
  wrongRows: WrongRow[];
}

/** A preview, or the one reason why the file cannot be read. */
export type PreviewResult = { ok: true; preview: TablePreview } | { ok: false; wrong: WrongRow };

const SHOWN = 20;

/**
 * Looks at the beginning of a table without reading it: what its columns are called, the first rows, encoding,
 * delimiter and sheets as found, and what each column most likely holds. Never throws for what is in the file.
 */
export async function previewTable(files: SourceFiles, wish: PreviewWish = {}): Promise<PreviewResult> {
  const names = await files.names();
  const file = wish.file ?? names.find(isTableName) ?? names[0] ?? '';
  const limits = { ...DEFAULT_LIMITS, ...wish.limits };
  const { headerLine, encoding, sheet, delimiter } = wish;
  const header = headerLine === undefined ? {} : { header: { line: headerLine } };
  const given = {
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    ...(delimiter === undefined ? {} : { delimiter }),
  };
  try {
    if (!names.includes(file)) throw new UnreadableFile('FILE_MISSING', 0, { file });
    const table = await openTable(files, file, limits, { ...given, ...header });
    const suggestions = suggestTargets(table.columns);
    const preview: TablePreview = {
      reading: table.reading,
      sheets: table.sheets ?? [],
      columns: table.columns.map((name, at) => {
        const suggestion = suggestions[at];
        return suggestion === undefined ? { name } : { name, suggestion };
      }),
      ...(table.tags ? { tags: table.tags } : {}),
      rows: [],
      wrongRows: [],
    };
    for await (const row of table.rows) {
      if (row.kind === 'row') preview.rows.push({ line: row.line, cells: row.fields });
      else {
        const { kind: _kind, ...wrong } = row;
        preview.wrongRows.push({ file, ...wrong });
      }
      if (preview.rows.length + preview.wrongRows.length >= (wish.rows ?? SHOWN)) break;
    }
    return { ok: true, preview };
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, line, values } = error;
    return { ok: false, wrong: { file, line, code, values: { file, ...values } } };
  }
}
