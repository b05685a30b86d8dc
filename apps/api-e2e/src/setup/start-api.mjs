/** Starts the built API with its demo networks on a free port, once for all specs of this project. */
import { spawn } from 'node:child_process';
import { chmodSync, createWriteStream, mkdirSync, mkdtempSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { startFlags } from '../../../../tools/start-flags.mjs';

const root = path.resolve(import.meta.dirname, '../../../..');
const PATIENCE = 90_000; // ms until the demo networks are loaded on a busy machine

const freePort = () =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });

async function ready(url, api) {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    if (api.exitCode !== null)
      throw new Error('The API ended while it started: see test-results/api-e2e.log');
    const answer = await fetch(`${url}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`The API was not ready after ${PATIENCE} ms: see test-results/api-e2e.log`);
}

export default async function startApi() {
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const dataDir = mkdtempSync(path.join(os.tmpdir(), 'kalaka-e2e-'));
  chmodSync(dataDir, 0o711); // the database runs as another user when root runs the tests
  const env = { ...process.env, PORT: String(port), HOST: '127.0.0.1', DATA_DIR: dataDir, PUBLIC_URL: url };
  for (const name of ['NODE_ENV', 'DATABASE_URL', 'SMTP_URL']) delete env[name];
  mkdirSync(path.join(root, 'test-results'), { recursive: true });
  const log = createWriteStream(path.join(root, 'test-results/api-e2e.log'));
  const script = path.join(root, 'apps/api/dist/main.js');
  const api = spawn(process.execPath, [script], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  api.stdout.pipe(log);
  api.stderr.pipe(log);
  globalThis.kalakaApi = { api, dataDir };
  process.once('exit', () => api.kill('SIGTERM'));
  await ready(url, api);
  process.env.API_URL = url;
  process.env.API_DATA_DIR = dataDir; // for commands that run beside it
  process.env.HUB_FLAGS = startFlags('hub').join(' ');
}
