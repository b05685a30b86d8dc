import type { Actor } from '@kalaka/domain';
import { readFileSync } from 'node:fs';
import type { Client, PoolClient } from 'pg';
import type { ReadScope } from '../src/platform/db/index.js';
import { shaped } from '../src/platform/db/shaped-statement.js';
import type { TestDatabase } from './test-database.js';

/**
 * What a page costs, in figures that no busy machine can blur: blocks read. The data are those of the benchmark: 50 networks of
 * 40 organizations, and one of 2,000.
 */
const bench = (file: string): string =>
  readFileSync(new URL(`../../../tools/bench/${file}`, import.meta.url), 'utf8');

export async function benchData(database: TestDatabase): Promise<void> {
  await database.pool('owner').query(bench('helpers.sql'));
  await database.pool('operator').query(bench('data.sql'));
  await database
    .pool('owner')
    .query('VACUUM ANALYZE organizations, services, memberships, organization_terms');
}

/** So many activities in one network of the benchmark. */
export async function benchActivities(
  database: TestDatabase,
  network: number,
  perNetwork: number,
): Promise<void> {
  const numbers: Record<string, number> = { from: network, networks: network, perNetwork };
  const sql = bench('activities.sql').replace(/(?<!:):(from|networks|perNetwork)\b/g, (_, name: string) =>
    String(numbers[name]),
  );
  // What it keeps in its session is of the network before.
  await database.pool('owner').query(`DISCARD TEMP; ${sql}`);
  await database.pool('owner').query('VACUUM ANALYZE activities, activity_rollups, reach_rollups');
}

export async function networkOf(database: TestDatabase, number: number): Promise<Actor> {
  const { rows } = await database
    .pool('operator')
    .query('SELECT id FROM networks WHERE slug = $1', [`bench-${number}`]);
  const id = (rows as { id: string }[])[0]?.id ?? '';
  return Object.freeze({ accountId: id, mandateId: id, role: 'COORD', networkId: id });
}

/** Blocks that a warm, prepared statement reads under row level security. */
export async function blocksOf(
  database: TestDatabase,
  networkId: string,
  { sql, params }: Sent,
): Promise<number> {
  const client: PoolClient = await database.pool('app').connect();
  try {
    await client.query(`BEGIN; SET LOCAL app.network_id = '${networkId}'`);
    await (client as unknown as Client).query({ text: sql, values: params }); // warms caches of the connection
    const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS, FORMAT JSON) ${sql}`, params);
    const plan =
      (rows[0] as { 'QUERY PLAN': { Plan: Record<string, number> }[] })['QUERY PLAN'][0]?.Plan ?? {};
    return (plan['Shared Hit Blocks'] ?? 0) + (plan['Shared Read Blocks'] ?? 0);
  } finally {
    await client.query('ROLLBACK');
    client.release();
  }
}

export interface Sent {
  readonly sql: string;
  readonly params: unknown[];
}

/** The statements that a finder sends for one answer. @param answer what it is told, since nobody looks at it */
export async function sentBy(ask: (read: ReadScope) => Promise<unknown>, answer: unknown): Promise<Sent[]> {
  const sent: Sent[] = [];
  const read = {
    page: async (name: string, sql: string, params: unknown[], asked?: string[]) => {
      sent.push({ sql: asked ? shaped(name, sql, asked).text : sql, params });
      return answer;
    },
  };
  await ask(read as unknown as ReadScope);
  return sent;
}
