import { DirectoryBuilder } from '../assemble/directory-builder.js';
import { TABLE_ORDER } from '../assemble/placers.js';
import type { ReadResult } from '../directory/report.js';
import type { SourceFiles } from '../files/source-files.js';
import { parseJson } from '../json/parse-json.js';
import type { Reading } from '../reading/reading.js';
import { readText } from '../reading/read-text.js';
import { Flattener, type Tables } from './flatten.js';

/**
 * Reads one HSDS 3.0 JSON document: an organization, a service, a service at a location, a page or list of any of
 * these, or the tables of a datapackage in one document.
 */
export async function readHsdsJson(files: SourceFiles, file: string, reading: Reading): Promise<ReadResult> {
  reading.strict = true;
  const builder = new DirectoryBuilder(reading);
  await reading.file(file, async () => {
    const text = await readText(files, file, reading.limits.jsonBytes);
    const document = parseJson(text, reading.limits.jsonDepth);
    const tables: Tables = new Flattener(document, file, (table) => reading.countRow(table, file)).run();
    const kept = [...tables.keys()].filter((table) => !TABLE_ORDER.includes(table)).sort();
    for (const table of [...TABLE_ORDER, ...kept])
      for (const row of tables.get(table) ?? []) builder.add(table, row);
  });
  const result = builder.finish();
  const { organizations, sourceRecords } = result.package;
  // a page of nothing is a directory without entries; a taxonomy is none
  if (organizations.length === 0 && sourceRecords.length > 0 && reading.report.wrongRowCount === 0)
    reading.wrong('NOT_A_DIRECTORY', { file, line: 0 });
  return result;
}
