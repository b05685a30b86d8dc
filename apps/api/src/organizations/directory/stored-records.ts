import type { Tx } from '../../platform/db/index.js';
import type { Columns, Kind } from './from-directory.js';

/** Writes and reads records of a directory in bulk: one statement for hundreds of rows, never one per row. */

/** Rows that go into one statement: well below the time that a statement may take. */
export const CHUNK = 250;

export function* inChunks<T>(all: readonly T[], size = CHUNK): Generator<T[]> {
  for (let start = 0; start < all.length; start += size) yield all.slice(start, start + size);
}

const COMMON = ['network_id', 'id', 'name', 'phones', 'languages', 'details'];
const COLUMNS: Readonly<Record<Kind, readonly string[]>> = {
  organizations: [
    ...COMMON,
    ...[
      'alternate_names',
      'source_legal_form',
      'founded_on',
      'target_groups',
      'description',
      'website',
      'email',
      'created_at',
      'version',
    ],
  ],
  locations: [...COMMON, 'organization_id', 'address', 'latitude', 'longitude', 'schedules'],
  services: [
    ...COMMON,
    ...[
      'organization_id',
      'description',
      'eligibility',
      'cost',
      'cost_kind',
      'booking',
      'booking_ways',
      'delivery',
      'required_documents',
      'waiting_amount',
      'waiting_unit',
      'waiting_stated_on',
      'status',
      'website',
      'email',
      'areas',
      'schedules',
    ],
  ],
};

/** What is known of a record: the hash of what its source said last time; null for one that the hub itself made. */
export async function knownHashes(
  networkId: string,
  tx: Tx,
  kind: Kind,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
  const rows = (await tx.manager.query(
    `SELECT id, details ->> 'hash' AS hash FROM ${kind} WHERE network_id = $1 AND id = ANY ($2::uuid[])`,
    [networkId, ids],
  )) as { id: string; hash: string | null }[];
  return new Map(rows.map(({ id, hash }) => [id, hash]));
}

/** Whole rows, columns by their names in the database. */
export async function rowsOf(
  networkId: string,
  tx: Tx,
  kind: Kind,
  ids: readonly string[],
): Promise<Map<string, Columns>> {
  const rows = (await tx.manager.query(
    `SELECT id, to_jsonb(t) AS row FROM ${kind} t WHERE network_id = $1 AND id = ANY ($2::uuid[])`,
    [networkId, ids],
  )) as { id: string; row: Columns }[];
  return new Map(rows.map(({ id, row }) => [id, row]));
}

/** Inserts the rows, or replaces the columns of those that are there. */
export async function saveRows(tx: Tx, kind: Kind, rows: readonly Columns[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = COLUMNS[kind];
  const replaced = columns.filter((column) => !['network_id', 'id', 'created_at'].includes(column));
  await tx.manager.query(
    `INSERT INTO ${kind} (${columns.join(', ')})
     SELECT ${columns.join(', ')} FROM jsonb_populate_recordset(NULL::${kind}, $1::jsonb)
     ON CONFLICT (network_id, id) DO UPDATE SET ${replaced.map((column) => `${column} = EXCLUDED.${column}`).join(', ')}`,
    [JSON.stringify(rows)],
  );
}

/** Where services are offered, as the source has it now. */
export async function saveLinks(
  networkId: string,
  tx: Tx,
  services: readonly { id: string; atLocations: readonly { id: string; locationId: string }[] }[],
): Promise<void> {
  const links = services.flatMap((service) =>
    [...new Map(service.atLocations.map((one) => [one.locationId, one])).values()].map(
      ({ id, locationId }) => ({
        network_id: networkId,
        id,
        service_id: service.id,
        location_id: locationId,
      }),
    ),
  );
  await tx.manager.query(
    `WITH gone AS (DELETE FROM service_locations s WHERE s.network_id = $1 AND s.service_id = ANY ($2::uuid[])
       AND NOT EXISTS (SELECT FROM jsonb_populate_recordset(NULL::service_locations, $3::jsonb) l
                       WHERE l.service_id = s.service_id AND l.location_id = s.location_id))
     INSERT INTO service_locations (network_id, id, service_id, location_id)
     SELECT network_id, id, service_id, location_id FROM jsonb_populate_recordset(NULL::service_locations, $3::jsonb)
     ON CONFLICT DO NOTHING`,
    [networkId, services.map(({ id }) => id), JSON.stringify(links)],
  );
}

/** What a source says of a place or a service. */
export interface FactIn {
  id: string;
  thing: string;
  code: string;
  value: string;
  text: object;
  verified_on: string | null;
  /** The organization that looked; left out where this network does not know it, and where nobody looked on a day. */
  verified_by: string | null;
}

export async function saveFacts(
  networkId: string,
  tx: Tx,
  column: 'location_id' | 'service_id',
  facts: readonly FactIn[],
): Promise<void> {
  if (facts.length === 0) return;
  await tx.manager.query(
    `INSERT INTO accessibility_facts (network_id, id, ${column}, code, value, text, verified_on, verified_by_organization_id)
     SELECT $1, f.id, f.thing, f.code, f.value, f.text, f.verified_on, o.id
     FROM jsonb_to_recordset($2::jsonb)
       AS f (id uuid, thing uuid, code text, value text, text jsonb, verified_on date, verified_by uuid)
     LEFT JOIN organizations o ON o.network_id = $1 AND o.id = f.verified_by AND f.verified_on IS NOT NULL
     ON CONFLICT (network_id, ${column}, code) DO UPDATE
       SET value = EXCLUDED.value, text = EXCLUDED.text, verified_on = EXCLUDED.verified_on,
           verified_by_organization_id = EXCLUDED.verified_by_organization_id
       -- Who went and looked knows better than a file.
       WHERE accessibility_facts.verified_by IS NULL`,
    [networkId, JSON.stringify(facts)],
  );
}

export interface NumberRow {
  id: string;
  organization_id: string;
  scheme: string;
  value: string;
  source: string | null;
}

const NUMBERS = `INSERT INTO organization_identifiers (network_id, id, organization_id, scheme, value, source)
  SELECT $1, n.id, n.organization_id, n.scheme, n.value, n.source
  FROM jsonb_populate_recordset(NULL::organization_identifiers, $2::jsonb) n`;

/**
 * Numbers of organizations that were not there before. A number that belongs to another organization already is left
 * out: who holds it is for people to find out.
 */
export async function addNumbers(networkId: string, tx: Tx, numbers: readonly NumberRow[]): Promise<void> {
  if (numbers.length === 0) return;
  await tx.manager.query(`${NUMBERS} ON CONFLICT DO NOTHING`, [networkId, JSON.stringify(numbers)]);
}

/** The same for organizations that may have some of the numbers: those stay, with who typed and who checked them. */
export async function mergeNumbers(networkId: string, tx: Tx, numbers: readonly NumberRow[]): Promise<void> {
  if (numbers.length === 0) return;
  await tx.manager.query(
    `${NUMBERS} WHERE NOT EXISTS (SELECT FROM organization_identifiers i WHERE i.network_id = $1
       AND i.organization_id = n.organization_id AND i.scheme = n.scheme AND i.value = n.value
       AND i.source IS NOT DISTINCT FROM n.source)
     ON CONFLICT DO NOTHING`,
    [networkId, JSON.stringify(numbers)],
  );
}

/** Numbers that the source no longer names, unless somebody here checked them or typed them anew. */
export async function dropNumbers(networkId: string, tx: Tx, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await tx.manager.query(
    `DELETE FROM organization_identifiers WHERE network_id = $1 AND id = ANY ($2::uuid[])
       AND entered_by IS NULL AND verified_by IS NULL`,
    [networkId, ids],
  );
}

/** What has no room yet: kept as it came. Says how many were not there in these words. */
export async function saveSourceRecords(
  networkId: string,
  tx: Tx,
  records: readonly { id: string; source: string; table_name: string; position: number; record: object }[],
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO source_records (network_id, id, source, table_name, position, record)
     SELECT $1, id, source, table_name, position, record FROM jsonb_populate_recordset(NULL::source_records, $2::jsonb)
     ON CONFLICT (network_id, id) DO UPDATE
       SET source = EXCLUDED.source, table_name = EXCLUDED.table_name, position = EXCLUDED.position, record = EXCLUDED.record
       WHERE (source_records.source, source_records.table_name, source_records.position, source_records.record)
         IS DISTINCT FROM (EXCLUDED.source, EXCLUDED.table_name, EXCLUDED.position, EXCLUDED.record)`,
    [networkId, JSON.stringify(records)],
  );
}

/** What is compared to find likely duplicates. */
export interface KnownOrganization {
  id: string;
  name: string;
  alternateNames: string[];
  identifiers: { scheme: string; value: string }[];
}

/** Names in every language, and numbers, of every organization of the network, page by page. */
export async function everyOrganization(networkId: string, tx: Tx): Promise<KnownOrganization[]> {
  return everyRow<KnownOrganization>(
    tx,
    networkId,
    `SELECT jsonb_build_object('id', t.id, 'name', coalesce(t.name_hu, t.name_en), 'alternateNames', to_jsonb(t.alternate_names) ||
         (SELECT coalesce(jsonb_agg(DISTINCT n.value), '[]') FROM jsonb_each_text(t.name) n WHERE n.value <> t.name_hu COLLATE "C"),
       'identifiers', (SELECT coalesce(jsonb_agg(jsonb_build_object('scheme', i.scheme, 'value', i.value)), '[]')
         FROM organization_identifiers i WHERE i.network_id = t.network_id AND i.organization_id = t.id AND i.scheme <> 'SOURCE')) AS row
     FROM organizations t`,
  );
}

/** @param select statement that names its table `t` and gives one column `row`; without a condition */
export async function everyRow<T extends { id: string }>(
  tx: Tx,
  networkId: string,
  select: string,
): Promise<T[]> {
  const all: T[] = [];
  for (let after = '00000000-0000-0000-0000-000000000000'; ;) {
    const sql = `${select} WHERE t.network_id = $1 AND t.id > $2 ORDER BY t.id LIMIT ${CHUNK}`;
    const rows = (await tx.manager.query(sql, [networkId, after])) as { row: T }[];
    all.push(...rows.map(({ row }) => row));
    const last = rows.at(-1);
    if (rows.length < CHUNK || !last) return all;
    after = last.row.id;
  }
}
