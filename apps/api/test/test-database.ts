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
  /** Ends the pools; the database stays. */
  close(): Promise<void>;
  drop(): Promise<void>;
}

const server = (): TestServer => JSON.parse(process.env['KALAKA_TEST_SERVER'] ?? 'null') as TestServer;

const urlOf = (role: TestRole, database: string): string =>
  `postgres://kalaka_${role}:${server().passwords[role]}@127.0.0.1:${server().port}/${database}`;

/** Clones the migrated database of the run, or another template (about 80 ms). */
export async function testDatabase(template = 'kalaka'): Promise<TestDatabase> {
  const name = `t_${randomUUID().replaceAll('-', '')}`;
  await asOwner(`CREATE DATABASE ${name} TEMPLATE ${template}`);
  return opened(name);
}

/**
 * Makes a template once for the whole run: the first spec that wants it fills it, the others wait and clone it.
 * @param fill must close every connection that it opens
 */
export async function templateOnce(
  name: string,
  fill: (database: TestDatabase) => Promise<void>,
): Promise<void> {
  const guard = new Client({ connectionString: urlOf('owner', 'postgres') });
  await guard.connect();
  try {
    await guard.query('SELECT pg_advisory_lock(hashtext($1))', [name]);
    const known = await guard.query('SELECT 1 FROM pg_database WHERE datname = $1', [name]);
    if (known.rowCount) return;
    const making = await testDatabase();
    await fill(making);
    await making.close();
    await guard.query(`ALTER DATABASE ${making.name} RENAME TO ${name}`);
  } finally {
    await guard.end();
  }
}

function opened(name: string): TestDatabase {
  const pools = new Map<TestRole, Pool>();
  const close = async (): Promise<void> => {
    await Promise.all([...pools.values()].map((pool) => pool.end()));
    pools.clear();
  };
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
    close,
    drop: async () => {
      await close();
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
