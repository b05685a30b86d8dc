/**
 * `npm run bench`: the built hub beside a bare server, on generated data, in one run. Prints requests per second, the
 * share of the bare server's speed, and the goals. Machines are noisy: only the ratios of one run mean anything, and the
 * gate in CI is the count of statements and blocks (apps/api, list-cost.int-spec.ts), not these figures.
 * Options: --rounds 3 --seconds 4 --connections 16
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { prepare } from '../bootstrap.mjs';
import { startFlags } from '../start-flags.mjs';
import { SIZES, WORKLOADS } from './workloads.mjs';

await prepare();
const { build } = await import('../build.mjs');
await build?.();
const { default: autocannon } = await import('autocannon');
const { default: pg } = await import('pg');
const api = new URL('../../apps/api/dist/', import.meta.url);
const { startEmbedded } = await import(new URL('platform/db/embedded/index.js', api).href);
const { migrate } = await import(new URL('platform/db/migrate.js', api).href);
const { MIGRATIONS } = await import(new URL('migrations/index.js', api).href);

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : Number(process.argv[at + 1]);
};
const rounds = option('rounds', 3);
const duration = option('seconds', 4);
const connections = option('connections', 16);

const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-bench-'));
fs.chmodSync(dataDir, 0o711); // PostgreSQL may run as somebody else, and its folder is looked for there
const children = [];
const freePort = () =>
  new Promise((resolve) => {
    const probe = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function serve(script, environment) {
  const port = await freePort();
  const child = spawn(process.execPath, [...startFlags('start'), script], {
    env: { PATH: process.env.PATH, PORT: String(port), ...environment },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`http://127.0.0.1:${port}/health/ready`).then(
      () => true,
      () => false,
    );
    if (up) return { port, pid: child.pid };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${script} did not start`);
}

async function load({ url, headers, body, pid }) {
  const before = processorTime(pid);
  const result = await autocannon({ url, connections, duration, method: 'POST', headers, body });
  const after = processorTime(pid);
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} broken`);
  const { average, total } = result.requests;
  const server = (after.server - before.server) / total;
  const database = (after.database - before.database) / total;
  return { perSecond: average, p50: result.latency.p50, p99: result.latency.p99, server, database };
}

/** Both servers must give the same organizations before their speed is compared. */
async function sameAnswer(hub, limit) {
  const ids = async ({ url, headers, body }) =>
    (await (await fetch(url, { method: 'POST', headers, body })).json()).data.organizations.edges.map(
      ({ node }) => node.id,
    );
  const [a, b] = [await ids(hub), await ids(limit)];
  if (a.length !== 25 || a.join() !== b.join())
    throw new Error('the hub and the bare server answer differently');
}

async function runSql(role, sql) {
  const client = new pg.Client({ connectionString: database.url(role) });
  client.on('error', () => undefined); // the statement that meets a lost connection reports it
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

/** Processor time of a server and of the database so far, in ms. Unlike requests per second, it does not blur on a busy machine. */
const TICK = 10;
const ticksOf = (pid) => {
  const [, fields] = /\) (.*)/.exec(fs.readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
  const [, parent, ...rest] = fields.split(' ');
  return { parent: Number(parent), ms: (Number(rest[9]) + Number(rest[10])) * TICK };
};
function processorTime(pid) {
  const postmaster = Number(
    fs.readFileSync(path.join(dataDir, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0],
  );
  const backends = fs.readdirSync('/proc').filter((name) => {
    try {
      return /^\d+$/.test(name) && ticksOf(name).parent === postmaster;
    } catch {
      return false; // it has ended meanwhile
    }
  });
  return { server: ticksOf(pid).ms, database: backends.reduce((sum, one) => sum + ticksOf(one).ms, 0) };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const memory = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

const database = await startEmbedded({ dataDir, durable: true });
try {
  await migrate(database.url('owner'), MIGRATIONS);
  console.log('Making the data …');
  await runSql('owner', fs.readFileSync(new URL('helpers.sql', import.meta.url), 'utf8'));
  await runSql('operator', fs.readFileSync(new URL('data.sql', import.meta.url), 'utf8'));
  await runSql('owner', 'ANALYZE');

  const hub = await serve(new URL('main.js', api).pathname, {
    DATABASE_URL: database.url('app'),
    DATABASE_OWNER_URL: database.url('owner'),
    DATA_DIR: dataDir,
    DEMO: 'false',
    NODE_ENV: 'production',
    SESSION_SECRET: 'benchmark-benchmark-benchmark-benchmark',
    LOG_LEVEL: 'error',
  });
  console.log(`Hub at rest: ${memory(hub.pid).toFixed(0)} MiB (goal: under 220)`);
  const limit = await serve(new URL('limit.mjs', import.meta.url).pathname, {
    LIMIT_DATABASE_URL: database.url('operator'),
  });

  const rows = [];
  for (const workload of WORKLOADS) {
    for (const size of workload.limit === '/w0' ? SIZES.slice(0, 1) : SIZES) {
      const token = `bench-${size.network}`;
      const ours = {
        pid: hub.pid,
        url: `http://127.0.0.1:${hub.port}/graphql`,
        headers: { 'content-type': 'application/json', 'accept-language': 'hu', cookie: `kalaka=${token}` },
        body: JSON.stringify({ query: workload.query }),
      };
      const bare = {
        pid: limit.pid,
        url: `http://127.0.0.1:${limit.port}${workload.limit}`,
        headers: {
          'content-type': 'application/json',
          'x-token-hash': createHash('sha256').update(token).digest('hex'),
        },
        body: ours.body,
      };
      if (workload.limit !== '/w0') await sameAnswer(ours, bare);
      // Both have compiled their code before anything is measured.
      for (const one of [bare, ours]) await load(one);
      const runs = [];
      for (let round = 0; round < rounds; round += 1) {
        const b = await load(bare);
        const a = await load(ours);
        runs.push({
          ...a,
          bare: b.perSecond,
          share: a.perSecond / b.perSecond,
          bareServer: b.server,
          bareDatabase: b.database,
          work: (b.server + b.database) / (a.server + a.database),
        });
      }
      rows.push({
        workload: workload.name,
        data: size.name,
        'hub req/s': Math.round(median(runs.map((r) => r.perSecond))),
        'bare req/s': Math.round(median(runs.map((r) => r.bare))),
        share: median(runs.map((r) => r.share)).toFixed(2),
        'share of work': median(runs.map((r) => r.work)).toFixed(2),
        'ms hub+db': `${median(runs.map((r) => r.server)).toFixed(2)}+${median(runs.map((r) => r.database)).toFixed(2)}`,
        'ms bare+db': `${median(runs.map((r) => r.bareServer)).toFixed(2)}+${median(runs.map((r) => r.bareDatabase)).toFixed(2)}`,
        must: workload.must,
        ambitious: workload.ambitious,
        'p50 ms': median(runs.map((r) => r.p50)),
        'p99 ms': median(runs.map((r) => r.p99)),
      });
    }
  }
  console.table(rows);
  console.log(`Hub after load: ${memory(hub.pid).toFixed(0)} MiB (goal: under 350)`);
} finally {
  for (const child of children) child.kill('SIGTERM');
  await database.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
}
