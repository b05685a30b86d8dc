import { spawn, type ChildProcess } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { startEmbedded } from './index.js';

const script = path.resolve(import.meta.dirname, '../../../../test/embedded-child.mjs');
let dataDir: string;
beforeAll(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-embedded-'));
  fs.chmodSync(dataDir, 0o711);
});
afterAll(() => fs.rmSync(dataDir, { recursive: true, force: true }));

interface Started {
  child: ChildProcess;
  url: string;
}

/** Another process that owns the database. */
function startElsewhere(): Promise<Started> {
  const child = spawn(process.execPath, ['--no-warnings', script, dataDir], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.stdout?.once('data', (text: Buffer) =>
      resolve({ child, ...(JSON.parse(text.toString()) as { url: string }) }),
    );
    child.once('exit', (code) => reject(new Error(`it ended (${code})`)));
  });
}

const run = async (url: string, sql: string): Promise<unknown[]> => {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  const { rows } = await client.query<Record<string, unknown>>(sql);
  await client.end();
  return rows;
};

describe('the embedded database', () => {
  it('outlives its process being killed by force, without repair and without losing a commit', async () => {
    const { child, url } = await startElsewhere();
    await run(url, 'CREATE TABLE kept (n int)');
    for (let n = 0; n < 50; n += 1) await run(url, `INSERT INTO kept VALUES (${n})`);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const embedded = await startEmbedded({ dataDir });
    expect(await run(embedded.url('owner'), 'SELECT count(*)::int AS n FROM kept')).toEqual([{ n: 50 }]);
    await embedded.stop();
  }, 60_000);

  it('belongs to one process at a time, and says to which', async () => {
    const { child } = await startElsewhere();
    await expect(startEmbedded({ dataDir })).rejects.toThrow(`in use by process ${child.pid}`);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    const embedded = await startEmbedded({ dataDir });
    await embedded.stop();
  }, 60_000);

  it('keeps its passwords to itself, asks for them, and has no door for a superuser', async () => {
    const embedded = await startEmbedded({ dataDir });
    expect(fs.statSync(path.join(dataDir, 'secrets.json')).mode & 0o777).toBe(0o600);
    const wrong = embedded.url('app').replace(embedded.secrets.app, 'wrong');
    await expect(run(wrong, 'SELECT 1')).rejects.toThrow('password authentication failed');
    const superuser = `postgres://postgres:x@127.0.0.1:${embedded.port}/postgres`;
    await expect(run(superuser, 'SELECT 1')).rejects.toThrow('no pg_hba.conf entry');
    expect(
      await run(
        embedded.url('owner'),
        `SELECT rolname AS r FROM pg_roles WHERE rolcanlogin AND (rolsuper OR rolbypassrls) ORDER BY 1`,
      ),
    ).toEqual([{ r: 'kalaka_operator' }, { r: 'postgres' }]);
    await embedded.stop();
  }, 60_000);

  it('writes to disk what it has acknowledged', async () => {
    const embedded = await startEmbedded({ dataDir });
    const settings = `SELECT name, setting FROM pg_settings WHERE name IN ('fsync', 'full_page_writes', 'synchronous_commit') ORDER BY 1`;
    expect(await run(embedded.url('owner'), settings)).toEqual([
      { name: 'fsync', setting: 'on' },
      { name: 'full_page_writes', setting: 'on' },
      { name: 'synchronous_commit', setting: 'on' },
    ]);
    await embedded.stop();
  }, 60_000);

  it('sorts as Hungarian does', async () => {
    const embedded = await startEmbedded({ dataDir });
    const sorted = `SELECT string_agg(w, ' ' ORDER BY w COLLATE "hu-x-icu") AS w FROM unnest('{zebra,ősz,orr,cél,csend,cukor}'::text[]) AS w`;
    expect(await run(embedded.url('owner'), sorted)).toEqual([{ w: 'cél cukor csend orr ősz zebra' }]);
    await embedded.stop();
  }, 60_000);
});
