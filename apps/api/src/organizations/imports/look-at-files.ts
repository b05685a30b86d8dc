import { refused, ok, type ImportField, type Language, type Refusal, type Result } from '@kalaka/domain';
import {
  detectDirectory,
  isTableName,
  knownSource,
  previewTable,
  UnreadableFile,
  type PreviewColumn,
  type SourceFiles,
  type TablePreview,
  type WrongRow,
} from '@kalaka/standards';
import { message } from '@kalaka/words';
import { fieldOf } from './column-fields.js';
import type { Preview } from './stored-values.js';

const SAMPLES = 3;
const SAMPLE_LENGTH = 80;

/**
 * How files can be read: as a directory that says itself what is what, as a source that the hub knows, or as a table
 * whose columns a person must match. FILE_UNREADABLE with the reason in words, and nothing is kept.
 */
export async function lookAt(files: SourceFiles, language: Language): Promise<Result<Preview, Refusal>> {
  return orUnreadable(language, () => look(files, language));
}

/** Runs a look; a file that cannot be opened at all is refused with the reason in words. */
export async function orUnreadable(
  language: Language,
  work: () => Promise<Result<Preview, Refusal>>,
): Promise<Result<Preview, Refusal>> {
  try {
    return await work();
  } catch (error) {
    // an archive that cannot be opened; whatever else is wrong with a file has its line by now
    if (!(error instanceof UnreadableFile)) throw error;
    const file = String(error.values['file'] ?? '');
    return unreadable({ file, line: 0, code: error.code, values: error.values }, language);
  }
}

async function look(files: SourceFiles, language: Language): Promise<Result<Preview, Refusal>> {
  const mapping = await knownSource(files);
  if (mapping) return ok({ format: 'KNOWN_SOURCE', mapping, columns: [] });
  if ((await detectDirectory(files)) !== 'unknown') return ok({ format: 'HSDS', columns: [] });
  return lookAtTable(files, language, ({ suggestion }) => fieldOf(suggestion));
}

type Suggest = (column: PreviewColumn, at: number, preview: TablePreview) => ImportField | null;

/** A table of somebody's own, with what each of its columns most likely is. */
export async function lookAtTable(
  files: SourceFiles,
  language: Language,
  suggest: Suggest,
): Promise<Result<Preview, Refusal>> {
  const [first = '', ...others] = (await files.names()).filter(isTableName);
  if (others.length > 0) {
    const named = others.slice(0, SAMPLES).join(', ');
    const reason = message(language, 'imports.severalTables', { others: named });
    return refused('FILE_UNREADABLE', 'files', { file: first, reason });
  }
  const looked = await previewTable(files);
  if (!looked.ok) return unreadable(looked.wrong, language);
  const { reading, columns, rows, wrongRows, sheets } = looked.preview;
  if (rows.length + wrongRows.length === 0) {
    const reason = message(language, 'imports.onlyHeader');
    return refused('FILE_UNREADABLE', 'files', { file: reading.file, reason });
  }
  return ok({
    format: 'OWN_TABLE',
    file: reading.file,
    ...(reading.encoding ? { encoding: reading.encoding } : {}),
    ...(reading.sheet ? { sheet: reading.sheet, sheets } : {}),
    columns: columns.map((column, at) => ({
      name: column.name,
      suggestion: suggest(column, at, looked.preview),
      samples: rows
        .map(({ cells }) => (cells[at] ?? '').trim())
        .filter((cell) => cell !== '')
        .slice(0, SAMPLES)
        .map((cell) => [...cell].slice(0, SAMPLE_LENGTH).join('')),
    })),
  });
}

const unreadable = ({ file, code, values }: WrongRow, language: Language): Result<never, Refusal> =>
  refused('FILE_UNREADABLE', 'files', { file, reason: message(language, `directory.wrong.${code}`, values) });
