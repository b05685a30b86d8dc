import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ok, type Actor } from '@kalaka/domain';
import { Client } from 'pg';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import { JobWorker } from '../jobs/index.js';
import { makeLog } from '../log/logger.js';
import { Attachments } from './attachments.js';
import { FileStore } from './file-store.js';
import { filesCheck } from './files.check.js';
import { SweepFiles } from './sweep-files.job.js';
import { Uploads } from './uploads.js';

let kit: PlatformKit;
let folder: string;
let store: FileStore;
let uploads: Uploads;
let attachments: Attachments;
let sweeper: SweepFiles;
let actor: Actor;
const HOME = { type: 'shelf', id: 'b6f0f9a0-0000-4000-8000-000000000001' };
const PLACE = { type: 'book', id: 'b6f0f9a0-0000-4000-8000-000000000002' };

beforeAll(async () => {
  kit = await platformKit();
  folder = path.join(process.env['KALAKA_TEST_FILES'] ?? '', 'attachments-spec');
  store = new FileStore(folder);
  const limits = { limits: { file: 1_000, video: 1_000 } as never };
  uploads = new Uploads(limits, store, kit.unitOfWork);
  attachments = new Attachments(store);
  const jobs = new JobWorker(kit.boss, makeLog('silent'));
  sweeper = new SweepFiles(jobs, kit.unitOfWork, store, { now: () => kit.clock.now() });
  sweeper.onModuleInit();
  await jobs.start();
  actor = await person();
});
afterAll(() => kit.close());

async function person(): Promise<Actor> {
  const made = await kit.newNetwork();
  const sql = `INSERT INTO accounts (id, email, given_name, family_name, created_at) VALUES ($1, $2, 'Éva', 'Kiss', now())`;
  await kit.database.pool('operator').query(sql, [made.accountId, `${made.accountId}@example.org`]);
  return made;
}

async function sent(who: Actor = actor, text = 'one;two'): Promise<string> {
  const stream = Readable.from([Buffer.from(text)]);
  const taken = await uploads.take(who, { parent: HOME, name: 'table.csv', stream, accepts: ['CSV'] });
  if (!taken.ok) throw new Error(taken.refusal.code);
  return taken.value.id;
}

const claim = async (fileId: string, who: Actor = actor, from = HOME): Promise<string> => {
  const result = await kit.unitOfWork.run(who, (tx) => attachments.claim(tx, { fileId, from, to: PLACE }));
  return result.ok ? 'ok' : result.refusal.code;
};
const lies = (networkId: string, id: string): boolean => fs.existsSync(path.join(folder, networkId, id));
const rows = async (id: string): Promise<number> =>
  (await kit.database.pool('operator').query('SELECT 1 FROM attachments WHERE id = $1', [id])).rows.length;

describe('a claim', () => {
  it('gives a file its place, once', async () => {
    const id = await sent();
    expect([await claim(id), await claim(id)]).toEqual(['ok', 'FILE_MISSING']);
  });

  it('gives it once also when two come at the same moment', async () => {
    const id = await sent();
    const answers = await Promise.all([claim(id), claim(id), claim(id)]);
    expect(answers.sort()).toEqual(['FILE_MISSING', 'FILE_MISSING', 'ok']);
  });

  it('knows nothing of files of others, of another place, of another network', async () => {
    const id = await sent();
    const colleague = { ...(await person()), networkId: actor.networkId };
    expect(await claim(id, colleague)).toBe('FILE_MISSING');
    expect(await claim(id, await person())).toBe('FILE_MISSING');
    expect(await claim(id, actor, PLACE)).toBe('FILE_MISSING');
    expect(await claim(id)).toBe('ok');
  });
});

describe('a write that fails', () => {
  it('leaves no file when the row cannot be written', async () => {
    const stranger = await kit.newNetwork(); // no account: the row's reference breaks
    await expect(sent(stranger)).rejects.toThrow();
    expect(await store.list(stranger.networkId)).toEqual([]);
  });

  it('leaves neither row nor file when the disk is full', async () => {
    const full = new FileStore(folder, () => fs.createWriteStream('/dev/full'));
    const on = new Uploads({ limits: { file: 1_000, video: 1_000 } as never }, full, kit.unitOfWork);
    const stream = Readable.from([Buffer.from('a;b')]);
    const other = await person();
    const taken = await on.take(other, { parent: HOME, name: 'a.csv', stream, accepts: ['CSV'] });
    expect(taken).toMatchObject({ ok: false, refusal: { code: 'STORAGE_FULL' } });
    expect([await store.list(other.networkId), await store.list('arriving')]).toEqual([[], []]);
  });
});

describe('clearing away', () => {
  const tomorrow = (): void => {
    kit.clock.now = () => new Date(Date.now() + 25 * 3_600_000);
  };
  const today = (): void => {
    kit.clock.now = () => new Date();
  };

  it('takes what was never used for a day, and nothing else', async () => {
    const [unused, kept] = [await sent(), await sent()];
    await claim(kept);
    await sweeper.sweep();
    expect(await rows(unused)).toBe(1);
    tomorrow();
    await sweeper.sweep();
    today();
    expect([await rows(unused), lies(actor.networkId, unused)]).toEqual([0, false]);
    expect([await rows(kept), lies(actor.networkId, kept)]).toEqual([1, true]);
  });

  it('takes what a crash left, but never enters the folder of a network that this database does not know', async () => {
    const stray = 'b6f0f9a0-0000-4000-8000-0000000000aa';
    const unknown = 'b6f0f9a0-0000-4000-8000-0000000000bb';
    await sent();
    for (const network of [actor.networkId, unknown]) {
      fs.mkdirSync(path.join(folder, network), { recursive: true });
      fs.writeFileSync(path.join(folder, network, stray), 'x');
    }
    fs.writeFileSync(path.join(folder, 'arriving', stray), 'x');
    tomorrow();
    await sweeper.sweep();
    today();
    expect([lies(actor.networkId, stray), lies('arriving', stray), lies(unknown, stray)]).toEqual([
      false,
      false,
      true,
    ]);
    fs.rmSync(path.join(folder, unknown), { recursive: true });
  });

  it('takes a removed file after the commit and keeps the row that tells of it', async () => {
    const id = await sent();
    await claim(id);
    await sweeper.discard(actor.networkId, id);
    expect(lies(actor.networkId, id)).toBe(true);
    await kit.unitOfWork.run(actor, async (tx) => ok(await attachments.remove(tx, id)));
    const asked = await kit.database
      .pool('app')
      .query(`SELECT data FROM pgboss.job WHERE name = 'files.discard'`);
    expect(asked.rows).toEqual([{ data: { networkId: actor.networkId, fileId: id } }]);
    await sweeper.discard(actor.networkId, id);
    expect([lies(actor.networkId, id), await rows(id)]).toEqual([false, 1]);
  });
});

describe('verify', () => {
  it('names files that are gone, changed, or nobody’s', async () => {
    const who = await person();
    const ids = [await sent(who), await sent(who), await sent(who)];
    const [gone = '', changed = ''] = ids;
    const at = (id: string): string => path.join(folder, who.networkId, id);
    const stray = 'b6f0f9a0-0000-4000-8000-0000000000cc';
    fs.rmSync(at(gone));
    fs.appendFileSync(at(changed), '!');
    fs.writeFileSync(at(stray), 'x');
    const operator = new Client({ connectionString: kit.database.url('operator') });
    await operator.connect();
    const later = new Date(Date.now() + 2 * 3_600_000);
    const found = await filesCheck(folder, () => later).run(operator);
    await operator.end();
    const ours = found.filter((line) => line.includes(who.networkId)).map((line) => line.split(', ')[1]);
    expect(ours.sort()).toEqual(
      [`file ${gone}: gone`, `file ${changed}: changed`, `file ${stray}: without a row`].sort(),
    );
  });
});
