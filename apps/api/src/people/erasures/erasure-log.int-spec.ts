import fs from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoHub, type DemoHub } from '../../../test/demo-hub.js';
import { forgetAgain } from '../../cli/backup/forget-again.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { ErasureLogJob } from './erasure-log.job.js';
import { addToErasureLog, erasureLogFile, readErasureLog } from './erasure-log.js';

const WHO = 'david.kerekes@kozosasztal.example';
let hub: DemoHub;
let dataDir: string;
let log: string;
beforeAll(async () => {
  hub = await demoHub();
  dataDir = await fs.mkdtemp(path.join(os.tmpdir(), 'erasure-log-'));
  log = erasureLogFile({ dataDir });
}, 180_000);
afterAll(async () => {
  await hub.close();
  await fs.rm(dataDir, { recursive: true, force: true });
});

const personOf = async (of: DemoHub) =>
  (
    await of.rows<{ id: string; version: number; name: string }>(
      'SELECT id, version, family_name AS name FROM accounts WHERE email = $1',
      [WHO],
    )
  )[0];

const step = (name: string, type: string) =>
  `mutation ($input: ${type}Input!) { ${name}(input: $input) { __typename } }`;

describe('the log of erasures', () => {
  it('is written because of the erasure, outside the database, with nothing of the person', async () => {
    const coordinator = await hub.as('coordinator');
    const before = await personOf(hub);
    const [network] = await hub.rows<{ id: string }>(`SELECT id FROM networks WHERE slug = 'szekesfehervar'`);
    const networkId = network?.id ?? '';
    const personId = before?.id;
    await coordinator.ask(step('requestErasure', 'RequestErasure'), {
      input: { personId, version: before?.version },
    });
    const asked = await personOf(hub);
    const { data } = await coordinator.ask(step('erasePerson', 'ErasePerson'), {
      input: { personId, version: asked?.version },
    });
    expect(data).toEqual({ erasePerson: { __typename: 'PersonErased' } });
    const jobs = await hub.rows(`SELECT data FROM pgboss.job WHERE name = 'people.erasureLog'`);
    expect(jobs).toEqual([{ data: { networkId } }]);

    const job = new ErasureLogJob(hub.app.get(JobWorker), hub.app.get(UnitOfWork), { dataDir });
    await Promise.all([job.write(networkId), job.write(networkId)]);
    const entries = await readErasureLog(log);
    expect(entries.filter(({ accountId }) => accountId === personId)).toHaveLength(1);
    expect(await fs.readFile(log, 'utf8')).not.toMatch(/Kerekes|@/);
  });

  it('forgets in a restored database who was erased after its backup', async () => {
    const older = await demoHub();
    try {
      const { id, name } = (await personOf(older)) ?? {};
      expect(name).toBe('Kerekes');
      expect(await forgetAgain(older.database.url('operator'), log)).toBe(1);
      expect(await forgetAgain(older.database.url('operator'), log)).toBe(0);
      const [gone] = await older.rows('SELECT family_name AS name FROM accounts WHERE id = $1', [id]);
      expect(gone).toEqual({ name: 'Erased person' });
    } finally {
      await older.close();
    }
  });

  it('takes nothing out, and is refused as a whole when a line is damaged', async () => {
    const held = await readErasureLog(log);
    await addToErasureLog(log, []);
    expect(await readErasureLog(log)).toEqual(held);
    await fs.appendFile(log, '{"networkId":"x"}\n');
    await expect(readErasureLog(log)).rejects.toThrow('is no erasure');
    const restored = forgetAgain(hub.database.url('operator'), log);
    await expect(restored).rejects.toThrow('is no erasure');
  });
});
