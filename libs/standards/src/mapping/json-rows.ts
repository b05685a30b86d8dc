import type { SourceValue } from '../directory/directory.js';
import { UnreadableFile } from '../files/limits.js';
import type { SourceFiles } from '../files/source-files.js';
import { parseJson } from '../json/parse-json.js';
import type { Reading } from '../reading/reading.js';
import { readText } from '../reading/read-text.js';

/** Between the items of a list of plain values, once it is a cell. */
export const ITEMS = '|';

/** One record of a JSON document as a row: `adresse_siege.commune` is the column of a value within a value. */
export interface JsonRow {
  cells: Record<string, string>;
  line: number;
}

const isPlain = (value: SourceValue): boolean => value === null || typeof value !== 'object';

function flatten(value: SourceValue, path: string, into: Record<string, string>): void {
  if (value === null) return;
  if (isPlain(value)) {
    into[path] = String(value);
    return;
  }
  if (Array.isArray(value) && value.every(isPlain)) {
    if (value.length > 0) into[path] = value.filter((item) => item !== null).join(ITEMS);
    return;
  }
  for (const [key, inner] of Object.entries(value as object))
    flatten(inner as SourceValue, path === '' ? key : `${path}.${key}`, into);
}

function within(value: SourceValue, path: string): SourceValue | undefined {
  let at: SourceValue | undefined = value;
  for (const key of path === '' ? [] : path.split('.')) {
    if (typeof at !== 'object' || at === null || Array.isArray(at) || !Object.hasOwn(at, key))
      return undefined;
    at = at[key];
  }
  return at;
}

/**
 * The records of a JSON document that lie at a path (the document itself without one): those of a list, or the one that
 * stands there.
 * @throws UnreadableFile COLUMN_MISSING when nothing is there, and what `parseJson` throws
 */
export async function* jsonRows(
  files: SourceFiles,
  file: string,
  { limits }: Reading,
  records = '',
): AsyncGenerator<JsonRow> {
  const document = parseJson(await readText(files, file, limits.jsonBytes), limits.jsonDepth);
  const found = within(document.value, records);
  if (found === undefined || found === null || isPlain(found))
    throw new UnreadableFile('COLUMN_MISSING', 1, { column: records || '{…}' });
  for (const record of Array.isArray(found) ? found : [found]) {
    if (isPlain(record)) throw new UnreadableFile('COLUMN_MISSING', 1, { column: records || '{…}' });
    const cells: Record<string, string> = {};
    flatten(record, '', cells);
    yield { cells, line: document.lineOf(record as object) };
  }
}
