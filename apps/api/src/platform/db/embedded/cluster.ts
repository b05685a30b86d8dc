import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import type { RunAs } from './binaries.js';
import type { Secrets } from './secrets.js';

export const DATABASE = 'kalaka';
export const ROLES = { owner: 'kalaka_owner', app: 'kalaka_app', operator: 'kalaka_operator' } as const;

// Only the three roles come in, over the loopback address, by password. The superuser cannot sign in at all.
const HOST_RULES = `host all ${Object.values(ROLES).join(',')} 127.0.0.1/32 scram-sha-256\n`;

interface NewCluster {
  binaries: string;
  folder: string;
  user: RunAs;
  secrets: Secrets;
  /** Tests make a database per file, so their owner may create databases. */
  mayCreateDatabases: boolean;
  durable: boolean;
}

/**
 * Makes the database files with the three roles and the empty database, once. All of it is done under another name and
 * renamed at the end, so that a process killed in between leaves nothing half-made.
 */
export function makeCluster(options: NewCluster): void {
  const { binaries, folder, user } = options;
  if (fs.existsSync(path.join(folder, 'PG_VERSION'))) return;
  const draft = `${folder}.new`;
  fs.rmSync(draft, { recursive: true, force: true });
  fs.rmSync(folder, { recursive: true, force: true });
  // The leaf alone is private: its parents must stay passable for the database's user.
  fs.mkdirSync(draft, { mode: 0o700 });
  if (user.uid !== undefined) fs.chownSync(draft, user.uid, user.gid ?? user.uid);
  const init = ['-D', draft, '-U', 'postgres', '--auth=reject', '--encoding=UTF8', '--locale=C'];
  init.push('--locale-provider=icu', '--icu-locale=hu', ...(options.durable ? [] : ['--no-sync']));
  checked(
    'initdb',
    spawnSync(path.join(binaries, 'bin/initdb'), init, { ...user, cwd: '/', encoding: 'utf8' }),
  );
  fs.writeFileSync(path.join(draft, 'pg_hba.conf'), HOST_RULES);
  inSingleUserMode(options, draft, 'postgres', roles(options.secrets, options.mayCreateDatabases));
  fs.renameSync(draft, folder);
}

const roles = (secrets: Secrets, mayCreateDatabases: boolean): string[] => [
  `CREATE ROLE ${ROLES.owner} LOGIN NOSUPERUSER ${mayCreateDatabases ? 'CREATEDB' : 'NOCREATEDB'} PASSWORD '${secrets.owner}'`,
  `CREATE ROLE ${ROLES.app} LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '${secrets.app}'`,
  `CREATE ROLE ${ROLES.operator} LOGIN NOSUPERUSER BYPASSRLS PASSWORD '${secrets.operator}'`,
  `CREATE DATABASE ${DATABASE} OWNER ${ROLES.owner}`,
  `REVOKE ALL ON DATABASE ${DATABASE} FROM PUBLIC`,
  `GRANT CONNECT ON DATABASE ${DATABASE} TO ${ROLES.app}, ${ROLES.operator}`,
];

/** Runs statements without a server: the only moment at which a superuser acts, and no password of it ever exists. */
function inSingleUserMode(
  { binaries, user }: NewCluster,
  folder: string,
  database: string,
  statements: string[],
): void {
  const args = ['--single', '-D', folder, '-c', 'log_min_messages=log', '-c', 'exit_on_error=true', database];
  const input = statements.join('\n') + '\n';
  checked(
    'setting up roles',
    spawnSync(path.join(binaries, 'bin/postgres'), args, { ...user, cwd: '/', encoding: 'utf8', input }),
  );
}

function checked(what: string, result: SpawnSyncReturns<string>): void {
  if (result.status === 0) return;
  throw new Error(`${what} failed: ${result.error?.message ?? ''}${result.stderr}`);
}
