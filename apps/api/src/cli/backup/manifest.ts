import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

export const FORMAT = 'kalaka-backup/1';

/** A file of the backup with what it must be. */
export interface Part {
  path: string;
  bytes: number;
  sha256: string;
}

export interface TablePart extends Part {
  table: string;
  columns: string[];
  rows: number;
}

/** What a backup consists of. It names every part with its hash; its own hash is printed when it is made. */
export interface Manifest {
  format: typeof FORMAT;
  /** The moment of the snapshot. */
  takenAt: string;
  version: string;
  /** Every step of the schema, oldest first. */
  migrations: string[];
  tables: TablePart[];
  /** Work that waited for its time. */
  jobs: Part & { count: number };
  files: Part[];
}

/** A backup that is not whole, or is none. Nothing is written from it. */
export class BackupDamaged extends Error {
  override readonly name = 'BackupDamaged';
}

export async function hashOf(file: string): Promise<{ sha256: string; bytes: number }> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of fs.createReadStream(file)) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { sha256: hash.digest('hex'), bytes };
}

const MANIFEST = 'manifest.json';

export async function writeManifest(folder: string, manifest: Manifest): Promise<string> {
  const file = path.join(folder, MANIFEST);
  await fs.promises.writeFile(file, `${JSON.stringify(manifest, null, 2)}\n`, { mode: 0o600, flush: true });
  return (await hashOf(file)).sha256;
}

/** Reads the manifest and every part that it names, before anybody writes a row. */
export async function checkedManifest(folder: string): Promise<Manifest> {
  const text = await fs.promises.readFile(path.join(folder, MANIFEST), 'utf8').catch(() => {
    throw new BackupDamaged(`${folder} is no backup: it has no ${MANIFEST}`);
  });
  const manifest = parsed(text);
  for (const part of [...manifest.tables, manifest.jobs, ...manifest.files]) await check(folder, part);
  return manifest;
}

function parsed(text: string): Manifest {
  try {
    const manifest = JSON.parse(text) as Manifest;
    if (manifest.format === FORMAT) return manifest;
  } catch {
    // told below: whatever stands there is no manifest
  }
  throw new BackupDamaged(`${MANIFEST} is damaged, or of another format than ${FORMAT}`);
}

async function check(folder: string, part: Part): Promise<void> {
  const file = path.resolve(folder, part.path);
  if (!file.startsWith(path.resolve(folder) + path.sep))
    throw new BackupDamaged(`${part.path} lies outside of the backup`);
  const found = await hashOf(file).catch(() => {
    throw new BackupDamaged(`${part.path} is missing`);
  });
  if (found.sha256 !== part.sha256)
    throw new BackupDamaged(`${part.path} is not what it was when it was written`);
}
