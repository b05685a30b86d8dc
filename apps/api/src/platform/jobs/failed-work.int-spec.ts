import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as newId } from 'uuid';
import { platformKit, type PlatformKit } from '../../../test/platform-kit.js';
import { makeLog } from '../log/logger.js';
import { countFailedWork, failedWork, JobWorker, retryFailedWork } from './index.js';

const KIND = 'test.stubborn';
const DELIVER = 'test.deliver';
class Nora extends Error {
  override readonly name = 'NothingWorks';
}

let kit: PlatformKit;
let broken = true;
let done: () => void;
const works = new Promise<void>((resolve) => (done = resolve));
beforeAll(async () => {
  kit = await platformKit();
  const worker = new JobWorker(kit.boss, makeLog('silent'));
  worker.register({
    name: KIND,
    retries: 0,
    handler: async () => {
      if (broken) throw new Nora('write to nora@example.org');
      done();
    },
  });
  worker.register({ name: DELIVER, handler: async () => undefined });
  await worker.start();
  await worker.work();
}, 180_000);
afterAll(() => kit.close());

const reader = () => kit.database.pool('app');
const failed = async (): Promise<Awaited<ReturnType<typeof failedWork>>> => {
  for (;;) {
    const found = await failedWork(reader());
    if (found.length > 0) return found;
    await new Promise((resolve) => setImmediate(resolve));
  }
};

describe('a job that always fails', () => {
  let id: string;

  it('ends visible, with its reason and without anything of a person', async () => {
    id = String(await kit.boss.send(KIND, { accountId: newId() }));
    const [one] = await failed();
    expect(one).toMatchObject({ id, kind: 'job', name: KIND, reason: 'NothingWorks', tries: 1 });
    expect(JSON.stringify(one)).not.toContain('nora');
    expect(await countFailedWork(reader())).toEqual({ jobs: 1, mails: 0 });
  });

  it('is kept for longer than a holiday', async () => {
    const { rows } = await reader().query<{ days: number }>(
      'SELECT deletion_seconds / 86400 AS days FROM pgboss.job WHERE id = $1',
      [id],
    );
    expect(rows[0]?.days).toBe(60);
  });

  it('works when it is tried again by hand, once the cause is gone', async () => {
    broken = false;
    expect(await retryFailedWork(reader(), kit.boss, id, DELIVER)).toMatchObject({ name: KIND });
    await works;
    expect(await countFailedWork(reader())).toEqual({ jobs: 0, mails: 0 });
    expect(await retryFailedWork(reader(), kit.boss, id, DELIVER)).toBeUndefined();
  });
});

it('a mail that was refused is listed by its template, never by its reader, and can be sent again', async () => {
  const id = newId();
  await reader().query(
    `INSERT INTO mail_outbox (id, message_id, template, language, recipient, subject, text_part, html_part, created_at, failure)
     VALUES ($1::uuid, $1::text, 'invitation', 'hu', 'nora@example.org', 's', 't', 'h', now(), 'REFUSED')`,
    [id],
  );
  const [mail] = await failed();
  expect(mail).toMatchObject({ id, kind: 'mail', name: 'invitation', reason: 'REFUSED' });
  expect(JSON.stringify(mail)).not.toContain('nora@');
  await retryFailedWork(reader(), kit.boss, id, DELIVER);
  expect(await failedWork(reader())).toEqual([]);
});
