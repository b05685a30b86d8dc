import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { PassThrough, type Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Client } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { version } from '../../platform/health/version.js';
import { FORMAT, hashOf, writeManifest, type Manifest, type Part, type TablePart } from './manifest.js';
import { columnList, tableName, tablesInOrder, type Table } from './tables.js';

export interface BackupSource {
  operatorUrl: string;
  filesFolder: string;
}

/** A file of the snapshot was thrown away while it was copied: the snapshot is no longer whole. */
class FileWentAway extends Error {}
const ATTEMPTS = 3;

/**
 * Writes everything that the hub holds into a folder: one snapshot of all tables, and the files of it. The hub may go on
 * working. The folder appears under its name when it is whole.
 * @returns the manifest and its hash
 */
export async function writeBackup(
  source: BackupSource,
  folder: string,
  tell: (line: string) => void = () => undefined,
): Promise<{ manifest: Manifest; sha256: string }> {
  const there = await fs.promises.readdir(folder).catch(() => []);
  if (there.length > 0) throw new Error(`${folder} is not empty: a backup takes a folder of its own`);
  const making = `${path.resolve(folder)}.part`;
  for (let attempt = 1; ; attempt += 1) {
    await fs.promises.rm(making, { recursive: true, force: true });
    await fs.promises.mkdir(path.join(making, 'tables'), { recursive: true, mode: 0o700 });
    try {
      const manifest = await inOneSnapshot(source, making, tell);
      const sha256 = await writeManifest(making, manifest);
      await fs.promises.rm(folder, { recursive: true, force: true });
      await fs.promises.rename(making, folder);
      return { manifest, sha256 };
    } catch (error) {
      await fs.promises.rm(making, { recursive: true, force: true });
      if (!(error instanceof FileWentAway) || attempt >= ATTEMPTS) throw error;
    }
  }
}

async function inOneSnapshot(
  { operatorUrl, filesFolder }: BackupSource,
  folder: string,
  tell: (line: string) => void,
): Promise<Manifest> {
  const client = new Client({ connectionString: operatorUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the statement that meets the lost connection reports it
  await client.connect();
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
    const [level] = (
      await client.query<{ at: Date; names: string[] }>(
        'SELECT now() AS at, array_agg(name::text ORDER BY timestamp) AS names FROM migrations',
      )
    ).rows;
    const tables: TablePart[] = [];
    for (const table of await tablesInOrder(client)) {
      tables.push(await writeTable(client, folder, table));
      tell(`${table.name}: ${tables.at(-1)?.rows ?? 0} rows`);
    }
    const jobs = await writeJobs(client, folder);
    const files = await copyFiles(client, filesFolder, folder);
    tell(`files: ${files.length}`);
    await client.query('COMMIT');
    return {
      ...{ format: FORMAT, takenAt: level?.at.toISOString() ?? '', version },
      ...{ migrations: level?.names ?? [], tables, jobs, files },
    };
  } finally {
    await client.end();
  }
}

async function writeTable(client: Client, folder: string, { name, columns, key }: Table): Promise<TablePart> {
  const sql = `COPY (SELECT ${columnList(columns)} FROM ${tableName(name)} ORDER BY ${columnList(key)}) TO STDOUT`;
  const rows = client.query(copyTo(sql));
  const part = `tables/${name}.copy.gz`;
  const written = await zipped(rows, path.join(folder, part));
  return { table: name, path: part, columns, rows: rows.rowCount ?? 0, ...written };
}

async function zipped(source: Readable, file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  const measured = new PassThrough();
  measured.on('data', (chunk: Buffer) => {
    hash.update(chunk);
    bytes += chunk.length;
  });
  await pipeline(source, createGzip(), measured, fs.createWriteStream(file, { mode: 0o600, flush: true }));
  return { sha256: hash.digest('hex'), bytes };
}

/**
 * Work that waits for its time, to be asked for again after a restore. The queue's own tables stay behind. Mail is left
 * out: what was due then has been sent since, or is too old.
 */
async function writeJobs(client: Client, folder: string): Promise<Manifest['jobs']> {
  const { rows } = await client.query<{ name: string; data: unknown; start_after: Date }>(
    `SELECT name, data, start_after FROM pgboss.job
      WHERE state IN ('created', 'retry') AND name !~* 'mail' AND left(name, 2) <> '__' ORDER BY name, start_after, id`,
  );
  const jobs = rows.map(({ name, data, start_after: startAfter }) => ({ name, data, startAfter }));
  const file = path.join(folder, 'jobs.json');
  await fs.promises.writeFile(file, JSON.stringify(jobs), { mode: 0o600, flush: true });
  return { path: 'jobs.json', count: jobs.length, ...(await hashOf(file)) };
}

async function copyFiles(client: Client, from: string, folder: string): Promise<Part[]> {
  const { rows } = await client.query<{ network: string; id: string }>(
    'SELECT network_id AS network, id FROM attachments WHERE removed_at IS NULL ORDER BY network_id, id',
  );
  const files: Part[] = [];
  for (const { network, id } of rows) {
    const part = `files/${network}/${id}`;
    const to = path.join(folder, part);
    await fs.promises.mkdir(path.dirname(to), { recursive: true, mode: 0o700 });
    await fs.promises.copyFile(path.join(from, network, id), to).catch(() => {
      throw new FileWentAway(`the file ${network}/${id} is gone`);
    });
    files.push({ path: part, ...(await hashOf(to)) });
  }
  return files;
}
