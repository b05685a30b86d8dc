import { createHash, randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { AppModule } from '../../app.module.js';
import { createApp } from '../../create-app.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { filesCheck } from '../../platform/files/index.js';
import { demoHub, type Browser, type DemoHub } from '../../../test/demo-hub.js';
import { testDatabase, type TestDatabase } from '../../../test/test-database.js';
import { testSettings } from '../../../test/test-hub.js';
import { CHECKS } from '../checks.js';
import { exportHsds } from '../commands/export.js';
import { verify } from '../commands/verify.js';
import type { Manifest } from './manifest.js';
import { restoreBackup } from './restore-backup.js';
import { resumeJobs } from './waiting-jobs.js';
import { writeBackup } from './write-backup.js';

const HELLO = 'Közös fájl';
let hub: DemoHub;
let home: string;
const at = (...parts: string[]): string => path.join(home, ...parts);
const files = (): string => at('files');
const empty: TestDatabase[] = [];
const apps: NestFastifyApplication[] = [];

/** An empty database, with the schema of this version or with none. */
async function emptyDatabase(template?: string): Promise<TestDatabase> {
  const database = await testDatabase(template);
  empty.push(database);
  return database;
}
const target = (database: TestDatabase, folder = at(randomUUID())) => ({
  ...{ ownerUrl: database.url('owner'), filesFolder: folder, migrations: MIGRATIONS },
});
async function hubOn(database: TestDatabase): Promise<NestFastifyApplication> {
  const settings = { ...testSettings(database.url('app')), databaseOperatorUrl: database.url('operator') };
  const app = await createApp(AppModule.forRoot(settings), settings);
  apps.push(app);
  return app;
}
const copyOf = async (folder: string): Promise<string> => {
  const copy = at(randomUUID());
  await fs.promises.cp(folder, copy, { recursive: true });
  return copy;
};
const isUntouched = async (database: TestDatabase): Promise<boolean> =>
  (await database.pool('operator').query('SELECT 1 FROM networks')).rows.length === 0;

const EDIT = `mutation ($input: EditNetworkInput!) { editNetwork(input: $input) { __typename ... on Refusal { code } } }`;
/** A coordinator who goes on working until told to stop. */
function busy(coordinator: Browser): { stop(): Promise<number> } {
  let going = true;
  const work = (async () => {
    let version = 1;
    for (; going; version += 1)
      await coordinator.ask(EDIT, { input: { version, policies: { answerClockDays: 20 + (version % 20) } } });
    return version;
  })();
  return {
    stop: () => {
      going = false;
      return work;
    },
  };
}

let manifest: Manifest;
beforeAll(async () => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-backup-'));
  hub = await demoHub();
  const [network] = await hub.rows<{ id: string }>('SELECT id FROM networks ORDER BY slug LIMIT 1');
  const id = randomUUID();
  await hub.rows(
    `INSERT INTO attachments (network_id, id, parent_type, parent_id, name, type, bytes, sha256, uploaded_at, used_at)
     VALUES ($1, $2, 'organization', $2, 'levél.txt', 'TXT', $3, $4, now(), now())`,
    [network?.id, id, Buffer.byteLength(HELLO), createHash('sha256').update(HELLO).digest()],
  );
  // The papers of the demo lie where its hub keeps files.
  fs.cpSync(path.join(hub.settings.dataDir, 'files'), files(), { recursive: true });
  fs.mkdirSync(path.join(files(), network?.id ?? ''), { recursive: true });
  fs.writeFileSync(path.join(files(), network?.id ?? '', id), HELLO);
  const work = busy(await hub.as('coordinator'));
  const source = { operatorUrl: hub.database.url('operator'), filesFolder: files() };
  ({ manifest } = await writeBackup(source, at('backup')));
  expect(await work.stop()).toBeGreaterThan(1);
}, 120_000);
afterAll(async () => {
  for (const app of apps) await app.close();
  for (const database of empty) await database.drop();
  await hub?.close();
  fs.rmSync(home, { recursive: true, force: true });
});

describe('a backup taken while people work', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let folder: string;

  it('comes back into an empty database and an empty folder, and everything holds there', async () => {
    database = await emptyDatabase('template1');
    folder = at('restored-files');
    await restoreBackup(at('backup'), target(database, folder));
    const lines: string[] = [];
    const checks = [...CHECKS, filesCheck(folder, () => new Date())];
    const breaches = await verify(database.url('operator'), checks, (line) => lines.push(line));
    expect(lines.filter((line) => line.startsWith('BROKEN'))).toEqual([]);
    expect(breaches).toBe(0);
  });

  it('holds every row of its snapshot, and not what ends with an installation', async () => {
    const reader = database.pool('operator');
    for (const { table, rows } of manifest.tables) {
      const [found] = (await reader.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows;
      expect([table, found?.n]).toEqual([table, rows]);
    }
    expect(manifest.tables.map(({ table }) => table)).not.toContain('sessions');
    expect((await reader.query('SELECT 1 FROM sessions')).rows).toEqual([]);
  });

  it('gives a hub in which people sign in, and whose export is the same to the byte', async () => {
    app = await hubOn(database);
    const signedIn = await app.inject({
      method: 'POST',
      url: '/demo/sign-in',
      headers: { 'content-type': 'application/json' },
      payload: JSON.stringify({ persona: 'coordinator' }),
    });
    expect(signedIn.statusCode).toBe(200);
    for (const network of ['szekesfehervar', 'lille']) {
      const [before, after] = [at(`${network}-before.json`), at(`${network}-after.json`)];
      await exportHsds(hub.app, { network, format: 'json', out: before });
      await exportHsds(app, { network, format: 'json', out: after });
      expect(fs.readFileSync(after)).toEqual(fs.readFileSync(before));
    }
  });

  it('asks again for the work that waited', async () => {
    expect(manifest.jobs.count).toBeGreaterThan(0);
    expect(await resumeJobs(app, at('backup'), manifest)).toBe(manifest.jobs.count);
  });

  it('is the same to the byte when it is taken again of what was restored', async () => {
    const again = at('again');
    const fresh = await emptyDatabase();
    await restoreBackup(at('backup'), target(fresh, at('fresh-files')));
    const source = { operatorUrl: fresh.url('operator'), filesFolder: at('fresh-files') };
    const second = (await writeBackup(source, again)).manifest;
    const hashes = ({ tables, files: kept }: Manifest) =>
      [...tables, ...kept]
        .filter(({ path: part }) => !part.includes('mail_outbox'))
        .map(({ sha256 }) => sha256);
    expect(hashes(second)).toEqual(hashes(manifest));
  });

  it('is not written over anything', async () => {
    const source = { operatorUrl: hub.database.url('operator'), filesFolder: files() };
    await expect(writeBackup(source, at('backup'))).rejects.toThrow('is not empty');
  });
});

describe('a restore writes nothing', () => {
  it.each<[string, (folder: string) => void, RegExp]>([
    [
      'from a part that somebody changed',
      (folder) => fs.appendFileSync(path.join(folder, 'tables/organizations.copy.gz'), 'x'),
      /organizations\.copy\.gz is not what it was/,
    ],
    [
      'without one of its parts',
      (folder) => fs.rmSync(path.join(folder, 'tables/mandates.copy.gz')),
      /mandates\.copy\.gz is missing/,
    ],
    [
      'from a changed file',
      (folder) => fs.writeFileSync(path.join(folder, manifest.files[0]?.path ?? ''), 'other'),
      /files\/.* is not what it was/,
    ],
    ['without a manifest', (folder) => fs.rmSync(path.join(folder, 'manifest.json')), /is no backup/],
    [
      'from a manifest that is none',
      (folder) => fs.writeFileSync(path.join(folder, 'manifest.json'), '{"format": "x"}'),
      /damaged, or of another format/,
    ],
    [
      'from a newer version',
      (folder) =>
        fs.writeFileSync(
          path.join(folder, 'manifest.json'),
          JSON.stringify({ ...manifest, migrations: [...manifest.migrations, 'Later1999999999999'] }),
        ),
      /made by a newer version.*Later1999999999999/,
    ],
    [
      'when a table holds other rows than its manifest says',
      (folder) =>
        fs.writeFileSync(
          path.join(folder, 'manifest.json'),
          JSON.stringify({
            ...manifest,
            tables: manifest.tables.map((part) => ({
              ...part,
              rows: part.table === 'services' ? 1 : part.rows,
            })),
          }),
        ),
      /services\.copy\.gz has \d+ rows instead of 1/,
    ],
  ])('%s', async (_, spoil, why) => {
    const folder = await copyOf(at('backup'));
    spoil(folder);
    const database = await emptyDatabase();
    const into = target(database);
    await expect(restoreBackup(folder, into)).rejects.toThrow(why);
    expect(await isUntouched(database)).toBe(true);
    expect(fs.existsSync(into.filesFolder)).toBe(false);
    const [unforced] = (
      await database
        .pool('owner')
        .query(
          `SELECT count(*)::int AS n FROM pg_class WHERE relname = 'organizations' AND NOT relforcerowsecurity`,
        )
    ).rows as { n: number }[];
    expect(unforced?.n).toBe(0);
  });

  it('into a database that is in use, nor into a folder with files', async () => {
    await expect(restoreBackup(at('backup'), target(hub.database))).rejects.toThrow('the database is in use');
    const database = await emptyDatabase();
    await expect(restoreBackup(at('backup'), target(database, files()))).rejects.toThrow('is not empty');
    expect(await isUntouched(database)).toBe(true);
  });
});
