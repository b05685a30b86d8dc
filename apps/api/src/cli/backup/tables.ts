import type { Client } from 'pg';

/** A table as a backup carries it: what is generated is made anew. */
export interface Table {
  name: string;
  columns: string[];
  /** Columns of the primary key: rows lie in this order, so that the same data gives the same file. */
  key: string[];
}

/**
 * Not carried: the schema's own record (it is in the manifest), and what ends with the installation. After a restore
 * everybody signs in again: a session that was ended since must not come back to life.
 */
const NOT_KEPT = ['migrations', 'sessions', 'sign_in_attempts', 'sign_in_failures'];

const CATALOGUE = `
  SELECT c.relname::text AS name,
    (SELECT array_agg(a.attname::text ORDER BY a.attnum) FROM pg_attribute a
      WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = '') AS columns,
    (SELECT array_agg(a.attname::text ORDER BY array_position(i.indkey::int2[], a.attnum)) FROM pg_index i
      JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (i.indkey)
      WHERE i.indrelid = c.oid AND i.indisprimary) AS key,
    (SELECT coalesce(array_agg(DISTINCT r.relname::text), '{}') FROM pg_constraint f JOIN pg_class r ON r.oid = f.confrelid
      WHERE f.conrelid = c.oid AND f.contype = 'f' AND f.confrelid <> c.oid) AS refers
  FROM pg_class c
  WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> ALL ($1::text[])
  ORDER BY c.relname`;

/** The tables in an order in which each comes after those that it refers to. */
export async function tablesInOrder(client: Client): Promise<Table[]> {
  const { rows } = await client.query<Table & { refers: string[] }>(CATALOGUE, [NOT_KEPT]);
  const ordered: Table[] = [];
  const placed = new Set<string>();
  let waiting = rows;
  while (waiting.length > 0) {
    const ready = waiting.filter(({ refers }) => refers.every((name) => placed.has(name)));
    if (ready.length === 0) throw new Error(`tables refer to each other in a ring: ${waiting[0]?.name}`);
    for (const { name, columns, key } of ready) {
      placed.add(name);
      ordered.push({ name, columns, key: key ?? columns });
    }
    waiting = waiting.filter(({ name }) => !placed.has(name));
  }
  return ordered;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
export const tableName = (name: string): string => `public.${quoted(name)}`;
export const columnList = (columns: readonly string[]): string => columns.map(quoted).join(', ');
