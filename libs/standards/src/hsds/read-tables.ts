import { DirectoryBuilder } from '../assemble/directory-builder.js';
import { TABLE_ORDER } from '../assemble/placers.js';
import type { SourceValue } from '../directory/directory.js';
import type { ReadResult } from '../directory/report.js';
import { isTableName } from '../files/names.js';
import { locateFile, type SourceFiles } from '../files/source-files.js';
import { parseJson } from '../json/parse-json.js';
import type { Reading } from '../reading/reading.js';
import { readTable, type TableRow } from '../reading/read-table.js';
import { readText } from '../reading/read-text.js';
import { type KnownTable, knownTable } from './table-names.js';

interface Resource extends KnownTable {
  file: string;
}

const isObject = (value: SourceValue | undefined): value is { [key: string]: SourceValue } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The shallowest datapackage.json of a folder. */
export const datapackageIn = (names: readonly string[]): string | undefined =>
  names
    .filter((name) => name.split('/').at(-1) === 'datapackage.json')
    .sort((a, b) => a.split('/').length - b.split('/').length)[0];

/** What the package declares; a declared table without a file is reported. */
async function declared(reading: Reading, files: SourceFiles, manifest: string): Promise<Resource[]> {
  const names = await files.names();
  const found: Resource[] = [];
  await reading.file(manifest, async () => {
    const text = await readText(files, manifest, reading.limits.jsonBytes);
    const { value } = parseJson(text, reading.limits.jsonDepth);
    const resources = isObject(value) && Array.isArray(value.resources) ? value.resources : [];
    for (const resource of resources) {
      if (!isObject(resource) || typeof resource.path !== 'string') continue;
      const known = knownTable(String(resource.name)) ?? knownTable(resource.path);
      if (!known) continue;
      const file = locateFile(names, resource.path);
      if (file !== undefined) found.push({ ...known, file });
      else reading.missingFile(manifest, resource.path.slice(0, 200));
    }
  });
  return found;
}

const byName = (names: readonly string[]): Resource[] =>
  names.flatMap((file) => {
    const known = isTableName(file) ? knownTable(file) : undefined;
    return known ? [{ ...known, file }] : [];
  });

/** Tables with a room in their order, then what is only kept. */
const placeOf = (table: string): number =>
  TABLE_ORDER.includes(table) ? TABLE_ORDER.indexOf(table) : TABLE_ORDER.length;

/** Empty cells are left out: most cells of HSDS tables are empty, and 100,000 rows have to fit. */
export const valuesOf = ({ columns, cells }: TableRow): Record<string, string> => {
  const values: [string, string][] = [];
  columns.forEach((column, at) => {
    if (cells[at] !== '') values.push([column, cells[at]!]);
  });
  return Object.fromEntries(values);
};

/**
 * Reads a folder of HSDS tables, with or without datapackage.json, of 3.0 or the older layout (1.1: postal_addresses,
 * regular_schedules, services_at_location, ids that are numbers).
 */
export async function readHsdsTables(files: SourceFiles, reading: Reading): Promise<ReadResult> {
  const names = await files.names();
  const manifest = datapackageIn(names);
  const resources = manifest === undefined ? byName(names) : await declared(reading, files, manifest);
  reading.strict = !resources.some(({ legacy }) => legacy);
  const ordered = [...resources].sort(
    (a, b) => placeOf(a.table) - placeOf(b.table) || (a.file < b.file ? -1 : 1),
  );
  const builder = new DirectoryBuilder(reading);
  for (const { file, table, implied } of ordered) {
    if (reading.brokenOff) break;
    await readTable(reading, { files, file, table }, (row) => {
      builder.add(table, { values: { ...implied, ...valuesOf(row) }, origin: { file, line: row.line } });
    });
  }
  const used = new Set(ordered.map(({ file }) => file));
  reading.report.unusedFiles = names.filter((name) => isTableName(name) && !used.has(name));
  if (!ordered.some(({ table }) => table === 'organizations') && reading.report.wrongRowCount === 0)
    reading.wrong('NOT_A_DIRECTORY', { file: manifest ?? names[0] ?? '', line: 0 });
  return builder.finish();
}
