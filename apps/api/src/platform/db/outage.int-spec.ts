import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { testHub, testSettings, type Answer, type TestHub } from '../../../test/test-hub.js';
import { MIGRATIONS } from '../../migrations/index.js';
import { startEmbedded, type Embedded } from './embedded/index.js';
import { migrate } from './migrate.js';

let dataDir: string;
let server: Embedded;
let hub: TestHub;

beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-outage-'));
  fs.chmodSync(dataDir, 0o711);
  server = await startEmbedded({ dataDir });
  await migrate(server.url('owner'), MIGRATIONS);
  hub = await testHub(testSettings(server.url('app')));
}, 180_000);
afterAll(async () => {
  await hub.close();
  await server.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

/** The server's process and its children, which are sessions of their own. */
function processes(): number[] {
  const parent = server.pid ?? 0;
  const children = fs.readdirSync('/proc').filter((name) => {
    if (!/^\d+$/.test(name)) return false;
    const stat = fs.readFileSync(`/proc/${name}/stat`, { encoding: 'utf8', flag: 'r' });
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] === String(parent);
  });
  return [parent, ...children.map(Number)];
}
const signalAll = (signal: NodeJS.Signals): void => {
  for (const pid of processes()) {
    try {
      process.kill(pid, signal);
    } catch {
      // it ended in between
    }
  }
};

const ask = (): Promise<Answer> => hub.ask('{ stored { n } }');
const timed = async (request: Promise<Answer>): Promise<Answer & { ms: number }> => {
  const began = Date.now();
  return { ...(await request), ms: Date.now() - began };
};
const codeOf = ({ errors }: Answer): unknown => errors?.[0]?.extensions['code'];

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 10_000; Date.now() < end;) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('it took more than ten seconds');
}

const recovers = (): Promise<void> => until(async () => (await ask()).status === 200);

beforeEach(() => recovers(), 15_000);

describe('while the database hangs', () => {
  it('everything is answered within five seconds, and as before once it goes on', async () => {
    // More than there are connections and places in the queue: the last ones are refused at once.
    signalAll('SIGSTOP');
    try {
      const cookie = { cookie: `kalaka=${'a'.repeat(43)}` };
      const many = Array.from({ length: 300 }, (_, i) =>
        timed(hub.ask('{ stored { n } }', i % 2 ? {} : { headers: cookie })),
      );
      const probes = [timed(hub.send({ url: '/health/ready' })), timed(hub.send({ url: '/health/live' }))];
      const [ready, live] = await Promise.all(probes);
      const answers = await Promise.all(many);
      expect(new Set(answers.map(codeOf))).toEqual(new Set(['UNAVAILABLE']));
      expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([503]));
      expect(Math.max(...answers.map(({ ms }) => ms), ready?.ms ?? 0)).toBeLessThan(5_000);
      expect([ready?.status, live?.status]).toEqual([503, 200]);
    } finally {
      signalAll('SIGCONT');
    }
    await recovers();
  }, 60_000);
});

describe('after the database', () => {
  it('was killed by force it is started again, and nothing that was committed is lost', async () => {
    const owner = new Client({ connectionString: server.url('owner') });
    owner.on('error', () => undefined);
    await owner.connect();
    await owner.query('CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n');
    const before = server.pid;
    process.kill(before ?? 0, 'SIGKILL');
    const answer = await timed(ask());
    expect([200, 503]).toContain(answer.status);
    expect(answer.ms).toBeLessThan(5_000);
    await until(() => server.pid !== before);
    await recovers();
    const again = new Client({ connectionString: server.url('owner') });
    await again.connect();
    expect((await again.query('SELECT count(*)::int AS n FROM kept')).rows).toEqual([{ n: 1000 }]);
    await again.query('DROP TABLE kept');
    await again.end();
  }, 60_000);

  it('cut all connections, each fails at most once', async () => {
    await Promise.all(Array.from({ length: 20 }, ask));
    const owner = new Client({ connectionString: server.url('app') });
    await owner.connect();
    const cut = `SELECT count(pg_terminate_backend(pid))::int AS n FROM pg_stat_activity WHERE application_name = 'kalaka-read'`;
    const { rows } = await owner.query<{ n: number }>(cut);
    await owner.end();
    const answers = await Promise.all(Array.from({ length: 40 }, ask));
    expect(answers.filter(({ status }) => status !== 200).length).toBeLessThanOrEqual(rows[0]?.n ?? 0);
    expect((await ask()).status).toBe(200);
  });
});
