import type { Row } from '../reading/row.js';
import type { Assembly } from './assembly.js';
import type { RecordIndex } from './record-index.js';

type Linkable = 'organizations' | 'locations' | 'services' | 'atLocations' | 'phones';

/** Link columns, the table they lead to, and what that table is called in HSDS. */
const LINKS = {
  organization_id: ['organizations', 'organizations'],
  location_id: ['locations', 'locations'],
  service_id: ['services', 'services'],
  service_at_location_id: ['atLocations', 'service_at_locations'],
  phone_id: ['phones', 'phones'],
} as const satisfies Record<string, readonly [Linkable, string]>;
export type LinkColumn = keyof typeof LINKS;
/** What a link column leads to. */
type Target<C extends LinkColumn> = Assembly[(typeof LINKS)[C][0]] extends RecordIndex<infer T> ? T : never;

export type Link<T> =
  | { state: 'none' }
  | { state: 'found'; record: T }
  | { state: 'refused' }
  | { state: 'broken'; value: string };

/** Follows one link column, by id or, where the mapping says so, by name. */
export function follow<C extends LinkColumn>(assembly: Assembly, row: Row, column: C): Link<Target<C>> {
  const value = row.key(column);
  if (value === undefined) return { state: 'none' };
  const [indexName, table] = LINKS[column];
  const index = assembly[indexName] as unknown as RecordIndex<Target<C> & object>;
  if (row.isByName(column)) {
    const record = index.named(value);
    return record === undefined || record === 'several'
      ? { state: 'broken', value }
      : { state: 'found', record };
  }
  const id = assembly.linkedId(table, value);
  const record = index.get(id);
  if (record !== undefined) return { state: 'found', record };
  return index.isRefused(id) ? { state: 'refused' } : { state: 'broken', value };
}

/** The record a row cannot do without. Undefined when that record was itself refused: one report is enough. */
export function needed<C extends LinkColumn>(assembly: Assembly, row: Row, column: C): Target<C> | undefined {
  const link = follow(assembly, row, column);
  if (link.state === 'found') return link.record;
  if (link.state === 'refused') return undefined;
  if (link.state === 'none') return row.refuse('REQUIRED', column);
  return row.refuse('LINK_BROKEN', column, { value: link.value, table: LINKS[column][1] });
}

/**
 * All owners that the given columns name. A row may name several (a phone of a service and of a place). One that
 * leads nowhere is listed while another is found, and makes the row wrong when none is.
 */
export function owners<C extends LinkColumn>(
  assembly: Assembly,
  row: Row,
  columns: readonly C[],
): Target<C>[] {
  const found: Target<C>[] = [];
  const broken: { column: C; value: string }[] = [];
  let refused = false;
  for (const column of columns) {
    const link = follow(assembly, row, column);
    if (link.state === 'found') found.push(link.record);
    else if (link.state === 'broken') broken.push({ column, value: link.value });
    else if (link.state === 'refused') refused = true;
  }
  const first = broken[0];
  if (found.length === 0 && !refused) {
    if (first) row.refuse('LINK_BROKEN', first.column, { value: first.value, table: LINKS[first.column][1] });
    row.refuse('REQUIRED', columns[0]!);
  }
  for (const { column, value } of broken) row.repair('LINK_LEFT_OUT', column, value, null);
  return found;
}
