import { type Audience } from '@kalaka/domain';
import {
  tablePackage,
  writeTable,
  type TableColumn,
  type TableRecord,
  type WrittenTable,
} from '@kalaka/standards';
import { message } from '@kalaka/words';
import type { Organization } from '../model/organization.model.js';
import {
  ORGANIZATION_COLUMNS,
  PLACE_COLUMNS,
  SERVICE_COLUMNS,
  type RegisterColumn,
  type Wording,
} from './register-columns.js';

export interface RegisterFile {
  path: string;
  pieces: Iterable<string>;
}

/** The columns that are meant for a reader who belongs to these audiences; no other is even named. */
export const columnsFor = <T>(
  columns: readonly RegisterColumn<T>[],
  audiences: ReadonlySet<Audience>,
): RegisterColumn<T>[] => columns.filter(({ audience }) => audiences.has(audience));

const described = <T>(columns: readonly RegisterColumn<T>[], { language }: Wording): TableColumn[] =>
  columns.map(({ name, type, required, unique, title }) => ({
    ...{ name, type, title: message(language, title ?? `directory.column.${name}`) },
    ...(required ? { required } : {}),
    ...(unique ? { unique } : {}),
  }));

function* records<T>(
  rows: Iterable<T>,
  columns: readonly RegisterColumn<T>[],
  wording: Wording,
): Generator<TableRecord> {
  for (const row of rows)
    yield Object.fromEntries(columns.map(({ name, value }) => [name, value(row, wording)]));
}

function* owned<T extends object>(
  organizations: readonly Organization[],
  parts: (one: Organization) => readonly T[],
): Generator<T & { organizationId: string }> {
  for (const one of organizations) for (const part of parts(one)) yield { ...part, organizationId: one.id };
}

/** The organizations alone, as one table. */
export function organizationTable(
  organizations: readonly Organization[],
  audiences: ReadonlySet<Audience>,
  wording: Wording,
): Iterable<string> {
  const columns = columnsFor(ORGANIZATION_COLUMNS, audiences);
  return writeTable(described(columns, wording), records(organizations, columns, wording), wording.profile);
}

/** Organizations, their places and services, and beside them the data package that explains the tables. */
export function* registerTables(
  organizations: readonly Organization[],
  audiences: ReadonlySet<Audience>,
  about: { name: string; title: string },
  wording: Wording,
): Generator<RegisterFile> {
  const table = <T>(
    name: string,
    all: readonly RegisterColumn<T>[],
    rows: Iterable<T>,
  ): { table: WrittenTable; pieces: Iterable<string> } => {
    const columns = columnsFor(all, audiences);
    const shown = described(columns, wording);
    const title = message(wording.language, `directory.table.${name}`);
    const links = all.some((column) => column.name === 'organization_id')
      ? { links: { organization_id: 'organizations' } }
      : {};
    return {
      table: { name, path: `${name}.csv`, title, columns: shown, ...links },
      pieces: writeTable(shown, records(rows, columns, wording), wording.profile),
    };
  };
  const tables = [
    table('organizations', ORGANIZATION_COLUMNS, organizations),
    table(
      'places',
      PLACE_COLUMNS,
      owned(organizations, ({ locations }) => locations),
    ),
    table(
      'services',
      SERVICE_COLUMNS,
      owned(organizations, ({ services }) => services),
    ),
  ];
  const manifest = tablePackage(
    about,
    tables.map((one) => one.table),
    wording.profile,
  );
  yield { path: 'datapackage.json', pieces: [manifest] };
  for (const one of tables) yield { path: one.table.path, pieces: one.pieces };
}
