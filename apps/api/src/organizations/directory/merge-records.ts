import { canonicalJson, type Json } from '@kalaka/domain';
import type { DirectoryLocation, DirectoryOrganization, DirectoryService } from '@kalaka/standards';
import type { Tx } from '../../platform/db/index.js';
import {
  columnsOf,
  hashOf,
  identifiersOf,
  saidLast,
  sourceOf,
  type Columns,
  type DirectoryRecord,
  type Kind,
  type Reception,
} from './from-directory.js';
import {
  addNumbers,
  dropNumbers,
  knownHashes,
  mergeNumbers,
  rowsOf,
  saveFacts,
  saveLinks,
  saveRows,
  type FactIn,
} from './stored-records.js';
import {
  locationOf,
  organizationOf,
  serviceOf,
  type LocationRow,
  type OrganizationRow,
  type ServiceRow,
} from './to-directory.js';

export interface Counts {
  new: number;
  changed: number;
  same: number;
}

export interface Chunk {
  kind: Kind;
  records: readonly DirectoryRecord[];
  reception: Reception;
  dryRun: boolean;
  /** Told of each record that is new or changes, with the columns that change. */
  onChange?: ((change: RecordChange) => void) | undefined;
}

export interface RecordChange {
  kind: Kind;
  record: DirectoryRecord;
  /** Null for a new record. */
  columns: string[] | null;
}

type Source = Omit<DirectoryRecord, 'origin'>;
interface Details {
  source?: Source;
}

/** Organizations whose words must be written: those that are new, and those that were there. */
export interface Touched {
  fresh: Set<string>;
  known: Set<string>;
}

/** Compares some records of one kind with what the network has, and writes those that are new or say something else. */
export async function mergeRecords(tx: Tx, chunk: Chunk, counts: Counts, touched: Touched): Promise<void> {
  const { kind, records, reception, dryRun } = chunk;
  const { networkId } = reception;
  const hashes = new Map(records.map((record) => [record.id, hashOf(sourceOf(record))]));
  const known = await knownHashes(networkId, tx, kind, [...hashes.keys()]);
  const fresh = records.filter(({ id }) => !known.has(id));
  const other = records.filter(({ id }) => known.has(id) && known.get(id) !== hashes.get(id));
  const ids = other.map(({ id }) => id);
  const before = await rowsOf(networkId, tx, kind, ids);
  const changed = other.filter((record) => saysMore(kind, record, before.get(record.id), reception));
  counts.new += fresh.length;
  counts.changed += changed.length;
  counts.same += records.length - fresh.length - changed.length;
  if (chunk.onChange) tellOf(chunk, chunk.onChange, fresh, changed, before);
  if (dryRun || fresh.length + changed.length === 0) return;

  const rows = [...fresh, ...changed].map((record) => {
    const source = sourceOf(record);
    const row = before.get(record.id);
    const columns = row
      ? merged(kind, source, row, reception)
      : blank(kind, columnsOf(kind, source, reception), tx);
    const details = {
      source,
      hash: hashes.get(record.id),
      from: reception.source,
      language: reception.language,
    };
    return { ...columns, details, network_id: networkId, id: record.id };
  });
  await saveRows(tx, kind, rows);
  await saveParts(tx, kind, [...fresh, ...changed], before, reception);
  if (kind === 'organizations') for (const { id } of fresh) touched.fresh.add(id);
  for (const row of rows) {
    const owner = ((row as Columns)['organization_id'] as string | undefined) ?? row.id;
    if (!touched.fresh.has(owner)) touched.known.add(owner);
  }
}

function tellOf(
  { kind, reception }: Chunk,
  tell: (change: RecordChange) => void,
  fresh: readonly DirectoryRecord[],
  changed: readonly DirectoryRecord[],
  before: ReadonlyMap<string, Columns>,
): void {
  for (const record of fresh) tell({ kind, record, columns: null });
  for (const record of changed) {
    const news = newsOf(kind, sourceOf(record), before.get(record.id) as Columns, reception);
    tell({ kind, record, columns: news.map(([column]) => column) });
  }
}

const blank = (kind: Kind, columns: Columns, tx: Tx): Columns =>
  kind === 'organizations' ? { ...columns, created_at: tx.now.toISOString(), version: 1 } : columns;

/** Whether there is anything to take over: always from a source that changed; from an export of the hub's own row only news. */
function saysMore(
  kind: Kind,
  record: DirectoryRecord,
  row: Columns | undefined,
  reception: Reception,
): boolean {
  if (!row || (row['details'] as Details).source) return true;
  return newsOf(kind, sourceOf(record), row, reception).length > 0;
}

/**
 * Three-way: a column follows the source where the source says something else than last time; where it does not, what
 * people wrote here stays. A source speaks one language: a text in another one stays too.
 */
export function merged(kind: Kind, source: Source, row: Columns, reception: Reception): Columns {
  const news = newsOf(kind, source, row, reception).map(([column, value]) => [
    column,
    TEXTS.includes(column) ? inOneLanguage(row[column], value, reception.language) : value,
  ]);
  const version = row['version'];
  return {
    ...row,
    ...Object.fromEntries(news),
    ...(typeof version === 'number' ? { version: version + 1 } : {}),
  };
}

const TEXTS: readonly string[] = [
  ...['name', 'description', 'eligibility', 'cost', 'booking', 'required_documents'],
];

function inOneLanguage(before: unknown, after: unknown, language: string): object {
  const { [language]: _replaced, ...others } = (before ?? {}) as Record<string, string>;
  return { ...others, ...(after as Record<string, string> | null) };
}

/** Columns in which the source says something else than it said last. A row that the hub made said what an export of it says. */
export function newsOf(kind: Kind, source: Source, row: Columns, reception: Reception): [string, unknown][] {
  const { source: before } = row['details'] as Details;
  const last = before ? saidLast(before) : ownRecord(kind, row as never, reception);
  const said = columnsOf(kind, last, reception);
  return Object.entries(columnsOf(kind, source, reception)).filter(
    ([column, value]) => !same(value, said[column]),
  );
}

function ownRecord(
  kind: Kind,
  row: OrganizationRow & LocationRow & ServiceRow,
  reception: Reception,
): Source {
  if (kind === 'organizations') return organizationOf({ ...row, numbers: [] }, reception);
  return kind === 'locations'
    ? locationOf({ ...row, facts: [] }, reception)
    : serviceOf({ ...row, facts: [], places: [] }, reception);
}

const same = (a: unknown, b: unknown): boolean =>
  canonicalJson((a ?? null) as Json) === canonicalJson((b ?? null) as Json);

/** What hangs on the records in tables of its own. */
async function saveParts(
  tx: Tx,
  kind: Kind,
  records: readonly DirectoryRecord[],
  before: ReadonlyMap<string, Columns>,
  reception: Reception,
): Promise<void> {
  const { networkId } = reception;
  if (kind === 'services') {
    const services = records as DirectoryService[];
    await saveLinks(networkId, tx, services);
    return saveFacts(networkId, tx, 'service_id', factRows(services, reception));
  }
  if (kind === 'locations')
    return saveFacts(networkId, tx, 'location_id', factRows(records as DirectoryLocation[], reception));
  await saveNumbers(tx, records as DirectoryOrganization[], before, reception);
}

/** Of several sentences of a source on one thing the last one is kept. */
const factRows = (
  things: readonly (DirectoryLocation | DirectoryService)[],
  { language }: Reception,
): FactIn[] =>
  things.flatMap(({ id: thing, accessibility }) =>
    [...new Map(accessibility.map((fact) => [fact.code, fact])).values()].flatMap((fact) =>
      fact.code && fact.value
        ? {
            ...{ id: fact.id, thing, code: fact.code, value: fact.value },
            text: fact.text ? { [language]: fact.text } : {},
            verified_on: fact.verifiedOn ?? null,
            verified_by: fact.verifiedBy ?? null,
          }
        : [],
    ),
  );

async function saveNumbers(
  tx: Tx,
  organizations: readonly DirectoryOrganization[],
  before: ReadonlyMap<string, Columns>,
  reception: Reception,
): Promise<void> {
  const { networkId } = reception;
  const rows = organizations.flatMap((record) =>
    identifiersOf(record, reception).map((one) => ({ ...one, organization_id: record.id })),
  );
  const kept = new Set(rows.map(({ id, value }) => `${id} ${value}`));
  const said = [...before.values()].flatMap((row) => {
    const last = (row['details'] as Details).source as DirectoryOrganization | undefined;
    return last ? identifiersOf(last, reception) : [];
  });
  const gone = said.filter(({ id, value }) => !kept.has(`${id} ${value}`)).map(({ id }) => id);
  await dropNumbers(networkId, tx, gone);
  const isKnown = ({ organization_id }: { organization_id: string }): boolean => before.has(organization_id);
  await mergeNumbers(networkId, tx, rows.filter(isKnown));
  await addNumbers(
    networkId,
    tx,
    rows.filter((row) => !isKnown(row)),
  );
}
