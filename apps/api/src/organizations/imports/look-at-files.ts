import { refused, ok, type Language, type Refusal, type Result } from '@kalaka/domain';
import {
  builtInMappings,
  detectDirectory,
  loadMapping,
  previewTable,
  type SourceFiles,
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
  const mapping = await knownSource(files);
  if (mapping) return ok({ format: 'KNOWN_SOURCE', mapping, columns: [] });
  if ((await detectDirectory(files)) !== 'unknown') return ok({ format: 'HSDS', columns: [] });
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
    columns: columns.map(({ name, suggestion }, at) => ({
      name,
      suggestion: fieldOf(suggestion),
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

/** A mapping that comes with the hub, when all the files that it needs are there. */
async function knownSource(files: SourceFiles): Promise<string | undefined> {
  const names = new Set(await files.names());
  for (const name of await builtInMappings()) {
    const needed = (await loadMapping(name)).tables.filter(({ optional }) => !optional);
    if (needed.length > 0 && needed.every(({ file }) => names.has(file))) return name;
  }
  return undefined;
}
