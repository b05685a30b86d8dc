import type { SourceFiles } from '../files/source-files.js';
import { previewTable } from '../table/preview-table.js';
import { builtInMappings, loadMapping } from './built-in.js';
import type { Mapping } from './mapping.js';
import { UsedColumns } from './used-columns.js';

/** Whether a file has the columns that the mapping cannot do without. Of a document the name has to be enough. */
async function fits(files: SourceFiles, mapping: Mapping, file: string): Promise<boolean> {
  if (/\.json$/i.test(file)) return true;
  const looked = await previewTable(files, { file, rows: 1 });
  if (!looked.ok) return false;
  const there = new Set([
    ...looked.preview.columns.map(({ name }) => name),
    ...(mapping.optionalColumns ?? []),
  ]);
  return [...new UsedColumns(mapping, file).names].every((column) => there.has(column));
}

/**
 * The mapping that comes with the hub for these files: all that it needs are there, by their names and by their columns.
 * Many a list is called `organizations.csv`.
 */
export async function knownSource(files: SourceFiles): Promise<string | undefined> {
  const names = new Set(await files.names());
  for (const name of await builtInMappings()) {
    const mapping = await loadMapping(name);
    const needed = new Set(mapping.tables.filter(({ optional }) => !optional).map(({ file }) => file));
    if (needed.size === 0 || ![...needed].every((file) => names.has(file))) continue;
    let all = true;
    for (const file of needed) all &&= await fits(files, mapping, file);
    if (all) return name;
  }
  return undefined;
}
