import { Client } from 'pg';
import { DataSource, type MigrationInterface } from 'typeorm';

export type MigrationList = (new () => MigrationInterface)[];

/** One number for all hubs: whoever migrates a database holds this advisory lock in it. */
const LOCK = 7_261_764;

const nameOf = (migration: new () => MigrationInterface): string => new migration().name ?? migration.name;

/** What the database has and this version of the hub does not know, and the other way round. */
export interface SchemaLevel {
  pending: string[];
  unknown: string[];
}

type Queryable = { query(sql: string): Promise<{ rows: { name: string }[] }> };

/** Compares the steps recorded in the database with those of this version. An empty database has all of them pending. */
export async function schemaLevel(connection: Queryable, migrations: MigrationList): Promise<SchemaLevel> {
  const known = migrations.map(nameOf);
  const applied = await connection.query('SELECT name FROM migrations').catch((error: { code?: string }) => {
    if (error.code === '42P01') return { rows: [] };
    throw error;
  });
  const done = new Set(applied.rows.map(({ name }) => name));
  return {
    pending: known.filter((name) => !done.has(name)),
    unknown: [...done].filter((name) => !known.includes(name)),
  };
}

/** The database was migrated by a newer version: writing to it with old rules could damage what it holds. */
export class NewerSchema extends Error {
  constructor(unknown: string[]) {
    super(
      `the database was migrated by a newer version of the hub (unknown here: ${unknown.join(', ')}): ` +
        `start that version, or restore a backup made before`,
    );
  }
}

/**
 * Brings the database to the level of this version, as its owner. Several processes may try at once: one works, the
 * others wait and find nothing left to do.
 * @returns names of the steps that were taken
 */
export async function migrate(ownerUrl: string, migrations: MigrationList): Promise<string[]> {
  const lock = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  lock.on('error', () => undefined); // the statement that meets the lost connection reports it
  await lock.connect();
  try {
    await lock.query(`SET lock_timeout = '120s'`);
    await lock.query('SELECT pg_advisory_lock($1)', [LOCK]);
    const { pending, unknown } = await schemaLevel(lock, migrations);
    if (unknown.length > 0) throw new NewerSchema(unknown);
    if (pending.length > 0) await run(ownerUrl, migrations);
    return pending;
  } finally {
    await lock.end(); // ends the session and the lock with it
  }
}

async function run(ownerUrl: string, migrations: MigrationList): Promise<void> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations,
    migrationsTableName: 'migrations',
    // A step that cannot get its lock soon must not make every request queue up behind it.
    extra: { max: 1, lock_timeout: 5_000 },
  });
  await source.initialize();
  try {
    await source.runMigrations({ transaction: 'each' });
  } finally {
    await source.destroy();
  }
}

/** Injection token of the list of migrations of this version. */
export const MIGRATION_LIST = Symbol('MIGRATION_LIST');
