import { randomUUID } from 'node:crypto';
import { Client, Pool } from 'pg';

interface TestServer {
  port: number;
  passwords: Record<TestRole, string>;
}
export type TestRole = 'owner' | 'app' | 'operator';

/** A migrated database for one spec file. */
export interface TestDatabase {
  readonly name: string;
  url(role: TestRole): string;
  /** The small pool of one of the roles; ended by `drop`. */
  pool(role: TestRole): Pool;
  drop(): Promise<void>;
}

const server = (): TestServer => JSON.parse(process.env['KALAKA_TEST_SERVER'] ?? 'null') as TestServer;

const urlOf = (role: TestRole, database: string): string =>
  `postgres://kalaka_${role}:${server().passwords[role]}@127.0.0.1:${server().port}/${database}`;

/** Clones the migrated database of the run (about 80 ms). */
export async function testDatabase(): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asOwner(`CREATE DATABASE ${name} TEMPLATE kalaka`);
  const pools = new Map<TestRole, Pool>();
  return {
    name,
    url: (role) => urlOf(role, name),
    pool: (role) => {
      const known = pools.get(role);
      if (known) return known;
      const pool = new Pool({ connectionString: urlOf(role, name), max: 4 });
      pool.on('error', () => undefined);
      pools.set(role, pool);
      return pool;
    },
    drop: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
      // A spec that failed may have left connections open; the whole server goes at the end of the run anyway.
      await asOwner(`DROP DATABASE ${name} WITH (FORCE)`).catch(() => undefined);
    },
  };
}

async function asOwner(sql: string): Promise<void> {
  const client = new Client({ connectionString: urlOf('owner', 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}
