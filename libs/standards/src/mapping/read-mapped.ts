import { DirectoryBuilder } from '../assemble/directory-builder.js';
import { TABLE_ORDER } from '../assemble/placers.js';
import type { ReadResult } from '../directory/report.js';
import { UnreadableFile } from '../files/limits.js';
import { locateFile, type SourceFiles } from '../files/source-files.js';
import { valuesOf } from '../hsds/read-tables.js';
import type { Reading } from '../reading/reading.js';
import { readTable } from '../reading/read-table.js';
import { type ColumnSource, type Mapping, sourceColumn, type TableMapping } from './mapping.js';

const MAIN = new Set(['organizations', 'locations', 'services']);
const PERSON_TABLES = 'contacts';

/** The columns of a file that some table of the mapping reads or leaves out; the others are kept. */
function usedColumns(mapping: Mapping, file: string): Set<string> {
  const used = new Set<string>();
  for (const table of mapping.tables.filter((other) => other.file === file)) {
    for (const source of Object.values(table.columns)) used.add(sourceColumn(source) ?? '');
    if (table.each) used.add(table.each.column);
    for (const column of [...(table.leaveOut ?? []), ...(table.ignore ?? [])]) used.add(column);
  }
  used.delete('');
  return used;
}

type Cells = Record<string, string>;

/** The parts of a cell that `each` names, with the named groups of its pattern; one part without `each`. */
function partsOf(table: TableMapping, cells: Cells): { part?: string; groups?: Cells }[] {
  const { each } = table;
  if (!each) return [{}];
  const cell = cells[each.column] ?? '';
  const pattern = each.pattern === undefined ? undefined : new RegExp(each.pattern, 'u');
  const parts = each.separator === undefined ? [cell] : cell.split(each.separator);
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => {
      const match = pattern?.exec(part);
      return pattern && !match ? { part } : { part, groups: { ...match?.groups } };
    });
}

function valueOf(source: ColumnSource, cells: Cells, part?: string, groups?: Cells): string | undefined {
  if (typeof source !== 'string' && 'value' in source) return source.value;
  const from = typeof source === 'string' ? source : source.from;
  const raw = from === '@' ? part : from.startsWith('@') ? groups?.[from.slice(1)] : cells[from];
  if (raw === undefined || typeof source === 'string' || !source.values) return raw;
  const word = raw.trim();
  return Object.hasOwn(source.values, word) ? source.values[word] : raw;
}

/** Whether a row says anything beyond what it belongs to. Only parts may say nothing; records may not. */
function saysNothing(table: TableMapping, values: Cells): boolean {
  if (MAIN.has(table.to) || table.each) return false;
  return Object.entries(table.columns).every(
    ([column, source]) =>
      (typeof source !== 'string' && 'value' in source) ||
      column === 'id' ||
      (column.endsWith('_id') && table.to !== 'service_at_locations') ||
      (values[column] ?? '').trim() === '',
  );
}

/** One row of a file as rows of the table it leads to. */
function* mappedRows(table: TableMapping, cells: Cells): Generator<Cells> {
  for (const { part, groups } of partsOf(table, cells)) {
    const values: Cells = {};
    for (const [column, source] of Object.entries(table.columns)) {
      const value = valueOf(source, cells, part, groups);
      if (value !== undefined && value !== '') values[column] = value;
    }
    if (part !== undefined && groups === undefined && table.each?.otherwise)
      values[table.each.otherwise] = part;
    if (!saysNothing(table, values)) yield values;
  }
}

interface MappedFile {
  name: string;
  first: boolean;
}

/** What the report calls the columns of the target: by their name in the source. */
const labelsOf = (table: TableMapping): Record<string, string> => ({
  ...(table.each?.otherwise === undefined ? {} : { [table.each.otherwise]: table.each.column }),
  ...Object.fromEntries(
    Object.entries(table.columns).map(([column, source]) => [
      column,
      sourceColumn(source) ?? table.each?.column ?? column,
    ]),
  ),
});

async function readOne(
  reading: Reading,
  files: SourceFiles,
  mapping: Mapping,
  table: TableMapping,
  file: MappedFile,
  builder: DirectoryBuilder,
): Promise<void> {
  const used = usedColumns(mapping, table.file);
  const empty = new Set(mapping.empty ?? []);
  const labels = labelsOf(table);
  const byName = new Set(table.byName ?? []);
  // leftovers are kept once, with the first table that is read from the file without cutting a cell
  const keeper = mapping.tables.find((other) => other.file === table.file && !other.each) === table;
  const options = {
    counts: file.first,
    ...(mapping.delimiter ? { delimiter: mapping.delimiter } : {}),
    onHeader: (columns: readonly string[], line: number) => {
      const missing = [...used].filter((column) => !columns.includes(column));
      if (missing.length > 0)
        throw new UnreadableFile('COLUMN_MISSING', line, { column: missing.join(', ') });
    },
  };
  await readTable(
    reading,
    files,
    file.name,
    table.file,
    (row) => {
      const cells = valuesOf(row);
      for (const [column, value] of Object.entries(cells)) if (empty.has(value.trim())) delete cells[column];
      if (file.first) reading.person(table.file, personsIn(mapping, table.file, cells));
      const rest = keeper
        ? Object.fromEntries(Object.entries(cells).filter(([column]) => !used.has(column)))
        : {};
      let first = true;
      for (const values of mappedRows(table, cells)) {
        builder.add(table.to, {
          values,
          origin: { file: file.name, line: row.line },
          labels,
          byName,
          ...(table.repeats ? { repeated: true } : {}),
          ...(first && Object.keys(rest).length > 0 ? { rest } : {}),
        });
        first = false;
      }
    },
    options,
  );
}

function personsIn(mapping: Mapping, file: string, cells: Cells): number {
  const columns = new Set(
    mapping.tables.filter((table) => table.file === file).flatMap((table) => table.leaveOut ?? []),
  );
  return [...columns].filter((column) => cells[column] !== undefined).length;
}

/**
 * Reads tables through a mapping. Each file is read once per table that comes from it, in the order in which records
 * can be linked, so that never more than one row of a file is held.
 */
export async function readMapped(
  files: SourceFiles,
  mapping: Mapping,
  reading: Reading,
): Promise<ReadResult> {
  reading.dates = mapping.dates ?? reading.dates;
  const builder = new DirectoryBuilder(reading);
  const names = await files.names();
  const wanted = [...new Set(mapping.tables.map(({ file }) => file))];
  const located = new Map(wanted.map((file) => [file, locateFile(names, file)]));
  for (const [file, name] of located)
    if (name === undefined && mapping.tables.some((table) => table.file === file && !table.optional))
      reading.missingFile(file, file);

  const ordered = [...mapping.tables].sort((a, b) => TABLE_ORDER.indexOf(a.to) - TABLE_ORDER.indexOf(b.to));
  const read = new Set<string>();
  for (const table of ordered) {
    const name = located.get(table.file);
    if (name === undefined || reading.brokenOff) continue;
    await readOne(reading, files, mapping, table, { name, first: !read.has(name) }, builder);
    read.add(name);
  }
  for (const [list, target] of [
    [mapping.keep, undefined],
    [mapping.leaveOut, PERSON_TABLES],
  ] as const)
    for (const file of list ?? []) {
      const name = locateFile(names, file);
      if (name === undefined || reading.brokenOff) continue;
      const table =
        target ??
        file
          .split('/')
          .at(-1)!
          .replace(/\.csv$/i, '');
      await readTable(reading, files, name, file, (row) => {
        const values = target === undefined ? valuesOf(row) : {};
        builder.add(table, { values, origin: { file: name, line: row.line } });
      });
      read.add(name);
    }
  reading.report.unusedFiles = names.filter((name) => /\.csv$/i.test(name) && !read.has(name));
  return builder.finish();
}
