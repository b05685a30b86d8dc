import { type CsvCell, guarded, writeCsv } from './write-csv.js';

/** How a table is written: for programs (RFC 4180), or for a spreadsheet program that was bought in Hungary. */
export const CSV_PROFILES = ['plain', 'hungarian-excel'] as const;
export type CsvProfile = (typeof CSV_PROFILES)[number];

export interface TableColumn {
  /** What programs call it: small letters and underscores. */
  name: string;
  /** What people call it, in the language of the table. */
  title: string;
  type: 'string' | 'date' | 'number' | 'list';
  required?: true;
  unique?: true;
}

export type TableValue = string | number | readonly string[] | null | undefined;
export type TableRecord = Readonly<Record<string, TableValue>>;

/** Between the items of a list in one cell. */
export const LIST_SEPARATOR = ' | ';

const PROFILE = {
  plain: { delimiter: ',', bom: false },
  'hungarian-excel': { delimiter: ';', bom: true },
} as const;

/** What the first line calls a column: programs read the plain table, people the other. */
export const headerOf = (column: TableColumn, profile: CsvProfile): string =>
  profile === 'plain' ? column.name : column.title;

/** 2026-11-26 as Excel writes and reads it in Hungary. */
const hungarianDate = (date: string): string => `${date.replaceAll('-', '.')}.`;

function cellOf(value: TableValue, { type }: TableColumn, profile: CsvProfile): CsvCell {
  if (value === null || value === undefined || value === '') return undefined;
  if (typeof value === 'object') return value.join(LIST_SEPARATOR) || undefined;
  const people = profile === 'hungarian-excel';
  if (type === 'date') return people ? hungarianDate(String(value)) : value;
  if (typeof value === 'number' && people) return String(value).replace('.', ',');
  return value;
}

/**
 * A table as CSV, piece by piece, in one of the profiles. Texts that a spreadsheet would run as formulas are made
 * harmless. The same rows always give the same bytes.
 */
export function writeTable(
  columns: readonly TableColumn[],
  records: Iterable<TableRecord>,
  profile: CsvProfile,
): Generator<string> {
  const headers = columns.map((column) => headerOf(column, profile));
  function* rows(): Generator<Record<string, CsvCell>> {
    for (const record of records)
      yield Object.fromEntries(
        columns.map((column, at) => {
          const cell = cellOf(record[column.name], column, profile);
          // -1,5 in a column of numbers is a number, in any other a formula
          return [headers[at]!, column.type === 'number' ? cell : guarded(cell)];
        }),
      );
  }
  return writeCsv(headers, rows(), PROFILE[profile]);
}

export interface WrittenTable {
  name: string;
  path: string;
  title: string;
  columns: readonly TableColumn[];
  /** Column of this table -> the table whose `id` it holds. */
  links?: Readonly<Record<string, string>>;
}

const TYPES = { string: 'string', list: 'string', date: 'date', number: 'number' } as const;

function fieldOf(column: TableColumn, profile: CsvProfile): object {
  const people = profile === 'hungarian-excel';
  const { type, required, unique } = column;
  return {
    name: headerOf(column, profile),
    title: column.title,
    type: TYPES[type],
    ...(type === 'date' && people ? { format: '%Y.%m.%d.' } : {}),
    ...(type === 'number' && people ? { decimalChar: ',' } : {}),
    ...(type === 'list' ? { description: `Several, with "${LIST_SEPARATOR}" between them.` } : {}),
    ...(required || unique
      ? { constraints: { ...(required ? { required } : {}), ...(unique ? { unique } : {}) } }
      : {}),
  };
}

/** The Frictionless data package beside the tables: which file is what, how it is written, and what its columns hold. */
export function tablePackage(
  about: { name: string; title: string },
  tables: readonly WrittenTable[],
  profile: CsvProfile,
): string {
  const idOf = (name: string): string =>
    headerOf(tables.find((table) => table.name === name)!.columns[0]!, profile);
  const resources = tables.map(({ name, path, title, columns, links = {} }) => ({
    ...{ name, path, title, profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv' },
    encoding: 'utf-8',
    dialect: {
      delimiter: PROFILE[profile].delimiter,
      lineTerminator: '\r\n',
      quoteChar: '"',
      doubleQuote: true,
    },
    // what stands before =, +, -, @, a tab or a carriage return at the beginning of a text, and is no part of it
    formulaGuard: "'",
    schema: {
      fields: columns.map((column) => fieldOf(column, profile)),
      missingValues: [''],
      primaryKey: headerOf(columns[0]!, profile),
      ...(Object.keys(links).length === 0
        ? {}
        : {
            foreignKeys: Object.entries(links).map(([column, resource]) => ({
              fields: headerOf(
                columns.find((one) => one.name === column)!,
                profile,
              ),
              reference: { resource, fields: idOf(resource) },
            })),
          }),
    },
  }));
  return `${JSON.stringify({ ...about, profile: 'tabular-data-package', resources }, null, 2)}\n`;
}
