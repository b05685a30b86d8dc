import { withoutGuard } from '../csv/write-csv.js';
import { DirectoryBuilder } from '../assemble/directory-builder.js';
import { TABLE_ORDER } from '../assemble/placers.js';
import type { ReadResult } from '../directory/report.js';
import { UnreadableFile } from '../files/limits.js';
import { isTableName, tableNamed } from '../files/names.js';
import { locateFile, type SourceFiles } from '../files/source-files.js';
import { valuesOf } from '../hsds/read-tables.js';
import type { Reading } from '../reading/reading.js';
import { readTable } from '../reading/read-table.js';
import { jsonRows } from './json-rows.js';
import { type ColumnSource, type Mapping, sourceColumns, type TableMapping } from './mapping.js';
import { filesNamed, personsIn, UsedColumns } from './used-columns.js';

const MAIN = new Set(['organizations', 'locations', 'services']);
/** The table whose rows are counted and left out. */
const PERSON_TABLE = 'contacts';

/** What the mapping says about how the file is written, and by which columns its header is known. */
function sourceOf({ delimiter, encoding }: Mapping, table: TableMapping, used: UsedColumns) {
  const { sheet, headerLine: line, headerRows: rows } = table;
  return {
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(sheet === undefined ? {} : { sheet }),
    header: {
      columns: [...used.names],
      ...(line === undefined ? {} : { line }),
      ...(rows === undefined ? {} : { rows }),
    },
  };
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
  if (typeof source !== 'string' && 'join' in source)
    return source.join
      .map((column) => cells[column]?.trim() ?? '')
      .filter((text) => text !== '')
      .join(source.with ?? ' ');
  const from = typeof source === 'string' ? source : source.from;
  const raw = from === '@' ? part : from.startsWith('@') ? groups?.[from.slice(1)] : cells[from];
  if (raw === undefined || typeof source === 'string') return raw;
  const { values = {}, separator, pattern } = source;
  if (pattern !== undefined) return new RegExp(pattern, 'u').exec(raw)?.[1];
  const meant = (text: string): string => {
    const word = text.trim();
    return Object.hasOwn(values, word) ? values[word]! : text;
  };
  // one item a line is how lists stand in the columns that take several
  if (separator === undefined) return meant(raw);
  return raw
    .split(separator)
    .map((item) => meant(item.trim()))
    .join('\n');
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

/** What the report calls the columns of the target: by their name in the source. */
const labelsOf = (table: TableMapping): Record<string, string> => ({
  ...(table.each?.otherwise === undefined ? {} : { [table.each.otherwise]: table.each.column }),
  ...Object.fromEntries(
    Object.entries(table.columns).map(([column, source]) => [
      column,
      sourceColumns(source)[0] ?? table.each?.column ?? column,
    ]),
  ),
});

/** One reading of one source: which files there are, which have been read, and where the rows go. */
class MappedReader {
  readonly builder: DirectoryBuilder;
  readonly #read = new Set<string>();

  constructor(
    private readonly reading: Reading,
    private readonly files: SourceFiles,
    private readonly mapping: Mapping,
    private readonly names: readonly string[],
  ) {
    this.builder = new DirectoryBuilder(reading);
  }

  unused(): string[] {
    return this.names.filter((name) => isTableName(name) && !this.#read.has(name));
  }

  /** Reports the files that have to be there and are not. */
  findFiles(): void {
    const needed = this.mapping.tables.filter(({ optional }) => !optional).map(({ file }) => file);
    for (const file of new Set(needed))
      if (filesNamed(this.names, file, locateFile(this.names, file)).length === 0)
        this.reading.missingFile(file, file);
  }

  /** Reads the files of one of the tables, each row as rows of the table it leads to. */
  async table(table: TableMapping): Promise<void> {
    const used = new UsedColumns(this.mapping, table.file);
    const files = filesNamed(this.names, table.file, locateFile(this.names, table.file));
    for (const file of files) {
      if (this.reading.brokenOff) return;
      const counts = !this.#read.has(file);
      this.#read.add(file);
      await this.#rows(table, file, used, counts, this.#taker(table, file, used, counts));
    }
  }

  /** Goes through the rows of a table or of a JSON document. */
  async #rows(
    table: TableMapping,
    file: string,
    used: UsedColumns,
    counts: boolean,
    take: (cells: Cells, line: number) => void,
  ): Promise<void> {
    const { mapping, reading, files } = this;
    if (/\.json$/i.test(file)) {
      await reading.file(file, async () => {
        for await (const { cells, line } of jsonRows(files, file, reading, table.records)) {
          if (counts) reading.countRow(table.file, file);
          take(cells, line);
        }
      });
      return;
    }
    const onHeader = (columns: readonly string[], line: number): void => {
      const there = new Set([...columns, ...(mapping.optionalColumns ?? [])]);
      const missing = [...used.names].filter((column) => !there.has(column));
      if (missing.length > 0)
        throw new UnreadableFile('COLUMN_MISSING', line, { column: missing.join(', ') });
    };
    const source = { files, file, table: table.file, counts, onHeader, ...sourceOf(mapping, table, used) };
    await readTable(reading, source, (row) => take(valuesOf(row), row.line));
  }

  /** What is done with a row. */
  #taker(table: TableMapping, file: string, used: UsedColumns, counts: boolean) {
    const { mapping, reading, builder } = this;
    const empty = new Set(mapping.empty ?? []);
    const about = {
      labels: labelsOf(table),
      byName: new Set(table.byName ?? []),
      repeated: table.repeats === true,
    };
    // leftovers are kept once, with the first table that is read from the file without cutting a cell
    const keeper = mapping.tables.find((other) => other.file === table.file && !other.each) === table;
    return (cells: Cells, line: number): void => {
      for (const [column, value] of Object.entries(cells)) {
        if (empty.has(value.trim())) delete cells[column];
        else if (mapping.formulaGuard) cells[column] = withoutGuard(value);
      }
      if (counts) reading.person(table.file, personsIn(mapping, table, cells));
      let rest = keeper
        ? Object.fromEntries(Object.entries(cells).filter(([column]) => !used.has(column)))
        : {};
      for (const values of mappedRows(table, cells)) {
        builder.add(table.to, { ...about, values, rest, origin: { file, line } });
        rest = {};
      }
    };
  }

  /** Reads a file that is only kept, or only counted. */
  async whole(named: string, table: string, keep: boolean): Promise<void> {
    const file = locateFile(this.names, named);
    if (file === undefined || this.reading.brokenOff) return;
    this.#read.add(file);
    await readTable(this.reading, { files: this.files, file, table: named }, (row) => {
      this.builder.add(table, { values: keep ? valuesOf(row) : {}, origin: { file, line: row.line } });
    });
  }
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
  const reader = new MappedReader(reading, files, mapping, await files.names());
  reader.findFiles();
  const place = ({ to }: TableMapping): number => TABLE_ORDER.indexOf(to);
  for (const table of [...mapping.tables].sort((a, b) => place(a) - place(b))) await reader.table(table);
  for (const file of mapping.keep ?? []) await reader.whole(file, tableNamed(file), true);
  for (const file of mapping.leaveOut ?? []) await reader.whole(file, PERSON_TABLE, false);
  reading.report.unusedFiles = reader.unused();
  return reader.builder.finish();
}
