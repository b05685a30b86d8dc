import fs from 'node:fs';
import type { Command } from 'commander';
import { Client } from 'pg';
import { MIGRATIONS } from '../../migrations/index.js';
import type { RunSettings } from '../../platform/config/index.js';
import { schemaLevel } from '../../platform/db/migrate.js';
import { refuseRoleThatBypasses } from '../../platform/db/role-check.js';
import { note, say, withDatabase } from '../with-hub.js';

/** What is wrong, in words for an operator; nothing when it is well. */
type Examination = { name: string; run: () => Promise<string | undefined> };

const EXTENSIONS = ['btree_gist', 'pg_trgm', 'unaccent'];
const OLDEST = 150_000;

async function asked<T>(url: string, sql: string): Promise<T[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000, query_timeout: 5_000 });
  client.on('error', () => undefined); // the statement that meets the lost connection reports it
  await client.connect();
  try {
    return (await client.query(sql)).rows as T[];
  } finally {
    await client.end();
  }
}

const role = (name: string, url: string | undefined): Examination => ({
  name: `the ${name} role can sign in`,
  run: async () => {
    if (!url) return `its address (DATABASE_${name.toUpperCase()}_URL) is not set`;
    await asked(url, 'SELECT 1');
    return undefined;
  },
});

function examinations(settings: RunSettings): Examination[] {
  const { databaseUrl, databaseOwnerUrl, databaseOperatorUrl } = settings;
  return [
    {
      name: 'Node is new enough',
      run: async () =>
        Number(process.versions.node.split('.')[0]) < 24
          ? `it is ${process.versions.node}; 24 is needed`
          : undefined,
    },
    {
      name: 'the data folder can be written to',
      run: async () => void fs.accessSync(settings.dataDir, fs.constants.W_OK),
    },
    role('application', databaseUrl),
    role('owner', databaseOwnerUrl),
    role('operator', databaseOperatorUrl),
    {
      name: 'the server is PostgreSQL 15 or later',
      run: async () => {
        const [found] = await asked<{ server_version_num: string }>(databaseUrl, 'SHOW server_version_num');
        return Number(found?.server_version_num) >= OLDEST ? undefined : `it is ${found?.server_version_num}`;
      },
    },
    {
      name: 'the server has the extensions and Hungarian and English collation',
      run: async () => {
        const have = await asked<{ name: string }>(
          databaseUrl,
          `SELECT name FROM pg_available_extensions UNION SELECT collname FROM pg_collation WHERE collname IN ('hu-x-icu', 'en-x-icu')`,
        );
        const missing = [...EXTENSIONS, 'hu-x-icu', 'en-x-icu'].filter(
          (wanted) => !have.some(({ name }) => name === wanted),
        );
        return missing.length > 0 ? `missing: ${missing.join(', ')}` : undefined;
      },
    },
    {
      name: 'the operator may look past row level security',
      run: async () => {
        const [found] = await asked<{ ok: boolean }>(
          databaseOperatorUrl ?? '',
          'SELECT rolbypassrls AND NOT rolsuper AS ok FROM pg_roles WHERE rolname = current_user',
        );
        return found?.ok ? undefined : 'it needs BYPASSRLS, and must not be a superuser';
      },
    },
    {
      name: 'the schema is at the level of this version',
      run: async () => {
        const { pending, unknown } = await schemaLevel(
          { query: async (sql) => ({ rows: await asked(databaseUrl, sql) }) },
          MIGRATIONS,
        );
        if (unknown.length > 0) return `it is newer: ${unknown.join(', ')}`;
        return pending.length > 0 ? 'steps are missing: npm run hub -- migrate' : undefined;
      },
    },
    {
      name: 'row level security binds the application role',
      run: async () => {
        await refuseRoleThatBypasses({ query: async (sql) => ({ rows: await asked(databaseUrl, sql) }) });
        return undefined;
      },
    },
  ];
}

export const doctorCommand = (program: Command): Command =>
  program
    .command('doctor')
    .description('examines settings, database, roles and schema; exit code 1 when something is wrong')
    .action(() =>
      withDatabase(async (settings) => {
        let wrong = 0;
        for (const { name, run } of examinations(settings)) {
          const trouble = await run().catch((error: Error) => error.message);
          if (trouble) wrong += 1;
          say(trouble ? `WRONG  ${name}: ${trouble}` : `well   ${name}`);
        }
        note(settings.smtpUrl ? 'Mail is sent.' : 'SMTP_URL is not set: mail stays in the outbox.');
        if (wrong > 0) process.exitCode = 1;
      }),
    );
