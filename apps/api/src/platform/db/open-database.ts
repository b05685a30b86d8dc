import { Client } from 'pg';
import type { RunSettings, Settings } from '../config/index.js';
import { joinEmbedded, startEmbedded } from './embedded/index.js';
import { migrate, NewerSchema, schemaLevel, type MigrationList } from './migrate.js';
import { refuseRoleThatBypasses } from './role-check.js';

export interface OpenDatabase {
  settings: RunSettings;
  /** Stops the embedded database; nothing to do for a server of somebody else's. */
  stop(): Promise<void>;
}

/**
 * The database that the settings name: the given server, or the embedded one started on its files. Its addresses and
 * the session secret are filled in.
 */
export async function openDatabase(
  settings: Settings,
  onRestart?: (why: string) => void,
): Promise<OpenDatabase> {
  return given(settings) ?? filledIn(settings, await startEmbedded({ dataDir: settings.dataDir, onRestart }));
}

/** The same for a command, which may run beside the hub. */
export async function joinDatabase(settings: Settings): Promise<OpenDatabase> {
  return given(settings) ?? filledIn(settings, await joinEmbedded({ dataDir: settings.dataDir }));
}

function given(settings: Settings): OpenDatabase | undefined {
  const { databaseUrl, sessionSecret } = settings;
  if (!databaseUrl || !sessionSecret) return undefined;
  return { settings: { ...settings, databaseUrl, sessionSecret }, stop: () => Promise.resolve() };
}

const filledIn = (settings: Settings, embedded: Awaited<ReturnType<typeof joinEmbedded>>): OpenDatabase => ({
  settings: {
    ...settings,
    databaseUrl: embedded.url('app'),
    databaseOwnerUrl: embedded.url('owner'),
    databaseOperatorUrl: embedded.url('operator'),
    sessionSecret: settings.sessionSecret ?? embedded.secrets.session,
  },
  stop: () => embedded.stop(),
});

/**
 * Brings the schema to the level of this version where the owner's address is known, else checks that it is there; then
 * refuses a role that row level security would not bind.
 */
export async function prepareDatabase(settings: RunSettings, migrations: MigrationList): Promise<void> {
  if (settings.databaseOwnerUrl) await migrate(settings.databaseOwnerUrl, migrations);
  const client = new Client({ connectionString: settings.databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on('error', () => undefined); // the statement that meets the lost connection reports it
  await client.connect();
  try {
    const { pending, unknown } = await schemaLevel(client, migrations);
    if (unknown.length > 0) throw new NewerSchema(unknown);
    if (pending.length > 0) {
      throw new Error('the database is not at the level of this version: run "npm run hub -- migrate" first');
    }
    await refuseRoleThatBypasses(client);
  } finally {
    await client.end();
  }
}
