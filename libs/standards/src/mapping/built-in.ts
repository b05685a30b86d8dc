import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { asMapping } from './check-mapping.js';
import type { Mapping } from './mapping.js';

/** Beside `src` and `dist` alike. */
const FOLDER = join(import.meta.dirname, '..', '..', 'mappings');

/** Names of the mappings that come with the hub. */
export const builtInMappings = async (): Promise<string[]> =>
  (await readdir(FOLDER))
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replace(/\.json$/, ''))
    .sort();

/**
 * A mapping by its name (`ohana`) or the path of a file of one's own.
 * @throws Error with one readable line per fault, or the error of reading the file
 */
export async function loadMapping(nameOrPath: string): Promise<Mapping> {
  const path = /^[a-z0-9-]+$/.test(nameOrPath) ? join(FOLDER, `${nameOrPath}.json`) : nameOrPath;
  const text = await readFile(path, 'utf8');
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new Error(`${nameOrPath} is no JSON: ${(error as Error).message}`, { cause: error });
  }
  return asMapping(value);
}
