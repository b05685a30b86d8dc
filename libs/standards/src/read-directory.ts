import type { ReadResult } from './directory/report.js';
import { UnreadableFile } from './files/limits.js';
import { isTableName } from './files/names.js';
import type { SourceFiles } from './files/source-files.js';
import { readHsdsJson } from './hsds/read-json.js';
import { datapackageIn, readHsdsTables } from './hsds/read-tables.js';
import { knownTable } from './hsds/table-names.js';
import type { Mapping } from './mapping/mapping.js';
import { readMapped } from './mapping/read-mapped.js';
import { Reading, type ReadOptions } from './reading/reading.js';

export type DirectoryKind = 'mapped' | 'hsds-json' | 'hsds-tables' | 'unknown';

/** What lies there, told by the names of the files alone. A mapping settles it. */
export async function detectDirectory(files: SourceFiles, mapping?: Mapping): Promise<DirectoryKind> {
  if (mapping) return 'mapped';
  const names = await files.names();
  if (names.length === 1 && /\.json$/i.test(names[0]!) && datapackageIn(names) === undefined)
    return 'hsds-json';
  const tables = names.filter((name) => isTableName(name)).map((name) => knownTable(name)?.table);
  return datapackageIn(names) !== undefined || tables.includes('organizations') ? 'hsds-tables' : 'unknown';
}

/**
 * Reads a directory of organizations: HSDS 3.0 JSON, HSDS tables of 3.0 or 1.1, or any tables with a mapping. Pure
 * but for reading the files; the same files, network and source give the same package, ids included.
 * Never throws for what is in the files: all of that is in the report.
 */
export async function readDirectory(
  files: SourceFiles,
  options: ReadOptions & { mapping?: Mapping },
): Promise<ReadResult> {
  const { mapping } = options;
  const reading = new Reading(options, options.source ?? mapping?.name ?? 'hsds');
  const names = await listed(files, reading);
  const kind = names.length > 0 ? await detectDirectory(files, mapping) : 'unknown';
  if (kind === 'mapped') return readMapped(files, mapping!, reading);
  if (kind === 'hsds-json') return readHsdsJson(files, names[0]!, reading);
  if (kind === 'hsds-tables') return readHsdsTables(files, reading);
  if (reading.report.wrongRowCount === 0) reading.wrong('NOT_A_DIRECTORY', { file: names[0] ?? '', line: 0 });
  return {
    package: { organizations: [], locations: [], services: [], sourceRecords: [] },
    report: reading.report,
  };
}

/** What is there; nothing of an archive that cannot be opened, with the reason in the report. */
async function listed(files: SourceFiles, reading: Reading): Promise<string[]> {
  try {
    return await files.names();
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error;
    const { code, line, values } = error;
    reading.wrong(code, { file: String(values['file'] ?? ''), line }, { values });
    return [];
  }
}
