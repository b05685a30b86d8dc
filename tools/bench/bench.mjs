/**
 * `npm run bench`: the built hub beside a bare server, on generated data, in one run. Prints requests per second, the
 * share of the bare server's speed, and the goals. Machines are noisy: only the ratios of one run mean anything, and the
 * gate in CI is the count of statements and blocks (apps/api, list-cost.int-spec.ts), not these figures.
 * Options: --rounds 3 --seconds 4 --connections 16 --only "W3" (the beginning of a name) --size small (without the large data)
 */
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { prepare } from '../bootstrap.mjs';

await prepare();
const { build } = await import('../build.mjs');
await build?.();
const { measure } = await import('./measure.mjs');
const { memory, serve, stopServers } = await import('./servers.mjs');
const { WORKLOADS } = await import('./workloads.mjs');
const { default: pg } = await import('pg');
const api = new URL('../../apps/api/dist/', import.meta.url);
const { startEmbedded } = await import(new URL('platform/db/embedded/index.js', api).href);
const { migrate } = await import(new URL('platform/db/migrate.js', api).href);
const { MIGRATIONS } = await import(new URL('migrations/index.js', api).href);

const option = (name, fallback) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? fallback : process.argv[at + 1];
};
const dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-bench-'));
fs.chmodSync(dataDir, 0o711); // PostgreSQL may run as somebody else, and its folder is looked for there
const settings = {
  ...{ rounds: Number(option('rounds', 3)), duration: Number(option('seconds', 4)) },
  ...{ connections: Number(option('connections', 16)), dataDir },
};
const workloads = WORKLOADS.filter(({ name }) => name.startsWith(option('only', '')));

const database = await startEmbedded({ dataDir, durable: true });

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
const file = (name) => fs.readFileSync(new URL(name, import.meta.url), 'utf8');
/** So many activities in each of these networks, on top of what is there. */
async function addActivities(from, networks, perNetwork) {
  const numbers = { from, networks, perNetwork };
  await runSql(
    'owner',
    file('activities.sql').replace(/(?<!:):(from|networks|perNetwork)\b/g, (_, name) => numbers[name]),
  );
  await runSql('owner', 'VACUUM ANALYZE');
}

try {
  await migrate(database.url('owner'), MIGRATIONS);
  console.log('Making the data …');
  await runSql('owner', file('helpers.sql'));
  await runSql('operator', file('data.sql'));
  await runSql('owner', file('limit/log.sql'));
  await addActivities(7, 7, 20_000);

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
  const limit = await serve(new URL('limit/limit.mjs', import.meta.url).pathname, {
    LIMIT_DATABASE_URL: database.url('operator'),
  });

  const servers = { hub, limit };
  const rows = [];
  for (const workload of workloads) {
    rows.push(await measure(servers, workload, workload.small, settings));
    if (workload.large && workload.data === 'organizations')
      rows.push(await measure(servers, workload, workload.large, settings));
  }
  const growing = workloads.filter(({ data }) => data === 'activities' && option('size', 'both') !== 'small');
  if (growing.length > 0) {
    console.log('Making two million activities …');
    await addActivities(1, 50, 40_000);
    for (const workload of growing) rows.push(await measure(servers, workload, workload.large, settings));
  }
  console.table(rows);
  console.log(`Hub after load: ${memory(hub.pid).toFixed(0)} MiB (goal: under 350)`);
} finally {
  stopServers();
  await database.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
}
