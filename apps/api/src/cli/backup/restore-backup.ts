import fs from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { Client } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { migrate, schemaLevel, type MigrationList } from '../../platform/db/migrate.js';
import { BackupDamaged, checkedManifest, hashOf, type Manifest, type TablePart } from './manifest.js';
import { columnList, tableName, tablesInOrder } from './tables.js';

export interface RestoreTarget {
  ownerUrl: string;
  filesFolder: string;
  migrations: MigrationList;
}

/** What was there before must not be mixed with what comes, nor lost. */
export class NotEmpty extends Error {
  override readonly name = 'NotEmpty';
}

/**
 * Brings a backup into an empty database and an empty folder of files, all or nothing. Every part is read and its hash
 * compared before the first row is written; the schema is brought to the level of the backup, filled, and then brought
 * to the level of this version.
 */
export async function restoreBackup(
  folder: string,
  { ownerUrl, filesFolder, migrations }: RestoreTarget,
  tell: (line: string) => void = () => undefined,
): Promise<Manifest> {
  const manifest = await checkedManifest(folder);
  tell('every part is whole');
  const known = migrations.map((migration) => new migration().name ?? migration.name);
  const unknown = manifest.migrations.filter((name) => !known.includes(name));
  if (unknown.length > 0) {
    throw new Error(
      `the backup was made by a newer version of the hub (${manifest.version}; unknown here: ${unknown.join(', ')}): restore it with that version`,
    );
  }
  if ((await fs.promises.readdir(filesFolder).catch(() => [])).length > 0)
    throw new NotEmpty(`${filesFolder} is not empty: restore into an empty folder`);
  const client = new Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the statement that meets the lost connection reports it
  await client.connect();
  try {
    await refuseUsed(client, manifest, migrations);
    const then = migrations.filter((_, i) => manifest.migrations.includes(known[i] ?? ''));
    await migrate(ownerUrl, then);
    await fill(client, folder, filesFolder, manifest, tell);
  } finally {
    await client.end();
  }
  await migrate(ownerUrl, migrations);
  return manifest;
}

/** A database that was never used: without a schema, or with the backup's own and no row. */
async function refuseUsed(client: Client, manifest: Manifest, migrations: MigrationList): Promise<void> {
  const level = await schemaLevel(client, migrations);
  if (level.pending.length === migrations.length && level.unknown.length === 0) return;
  for (const { name } of await tablesInOrder(client)) {
    await client.query('BEGIN');
    await client.query(`ALTER TABLE ${tableName(name)} NO FORCE ROW LEVEL SECURITY`);
    const { rows } = await client.query(`SELECT 1 FROM ${tableName(name)} LIMIT 1`);
    await client.query('ROLLBACK');
    if (rows.length > 0) throw new NotEmpty(`the database is in use (${name}): restore into an empty one`);
  }
  const here = migrations.length - level.pending.length + level.unknown.length;
  if (here !== manifest.migrations.length)
    throw new NotEmpty('the database has the schema of another version: restore into an empty one');
}

/**
 * One transaction for everything. Row security and the rules between rows step aside for its owner, and only inside of
 * it: the rows were held to them when they were written, and "hub verify" asks again.
 */
async function fill(
  client: Client,
  folder: string,
  filesFolder: string,
  manifest: Manifest,
  tell: (line: string) => void,
): Promise<void> {
  const arriving = `${path.resolve(filesFolder)}.restoring`;
  await fs.promises.rm(arriving, { recursive: true, force: true });
  await client.query('BEGIN');
  try {
    const forced = await forcedTables(client);
    for (const { table } of manifest.tables) {
      await client.query(`ALTER TABLE ${tableName(table)} NO FORCE ROW LEVEL SECURITY`);
      await client.query(`ALTER TABLE ${tableName(table)} DISABLE TRIGGER USER`);
    }
    for (const part of manifest.tables) {
      await readTable(client, folder, part);
      tell(`${part.table}: ${part.rows} rows`);
    }
    // Nobody knows any more whether a mail that was under way has arrived; it is not sent a second time.
    await client.query(
      `UPDATE mail_outbox SET failure = 'RESTORED' WHERE sent_at IS NULL AND failure IS NULL`,
    );
    await client.query('SET CONSTRAINTS ALL IMMEDIATE');
    for (const { table } of manifest.tables) {
      await client.query(`ALTER TABLE ${tableName(table)} ENABLE TRIGGER USER`);
      if (forced.has(table)) await client.query(`ALTER TABLE ${tableName(table)} FORCE ROW LEVEL SECURITY`);
    }
    await placeFiles(folder, arriving, filesFolder, manifest);
    await client.query('COMMIT');
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    await fs.promises.rm(arriving, { recursive: true, force: true });
    throw error;
  }
}

async function forcedTables(client: Client): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT relname::text AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relforcerowsecurity`,
  );
  return new Set(rows.map(({ name }) => name));
}

async function readTable(client: Client, folder: string, part: TablePart): Promise<void> {
  const into = client.query(
    copyFrom(`COPY ${tableName(part.table)} (${columnList(part.columns)}) FROM STDIN`),
  );
  await pipeline(fs.createReadStream(path.join(folder, part.path)), createGunzip(), into);
  if (into.rowCount !== part.rows)
    throw new BackupDamaged(`${part.path} has ${into.rowCount} rows instead of ${part.rows}`);
}

/** Copied beside, compared once more, and put in place as a whole. */
async function placeFiles(
  folder: string,
  arriving: string,
  filesFolder: string,
  manifest: Manifest,
): Promise<void> {
  await fs.promises.mkdir(arriving, { recursive: true, mode: 0o700 });
  for (const part of manifest.files) {
    const to = path.join(arriving, path.relative('files', part.path));
    await fs.promises.mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
    await fs.promises.copyFile(path.join(folder, part.path), to);
    if ((await hashOf(to)).sha256 !== part.sha256)
      throw new BackupDamaged(`${part.path} changed while it was read`);
  }
  await fs.promises.rm(filesFolder, { recursive: true, force: true });
  await fs.promises.rename(arriving, filesFolder);
}
