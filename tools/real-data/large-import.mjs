import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { startFlags } from '../start-flags.mjs';
import { HUB } from './hub.mjs';

const ROWS = 100_000;
const LIMIT = 512;
/** Says at the end of the process how much memory it took at most, in MiB. */
const PEAK =
  'data:text/javascript,process.on("exit",()=>process.stderr.write(`\\npeak ${Math.round(process.resourceUsage().maxRSS/1024)}\\n`))';
const LIST = `{ organizations(first: 25) { edges { node { id name { text } expertise { text } services { name { text } }
  membership { state } } } } }`;

/** A command in a process of its own. */
export function command(hub, ...args) {
  const env = { ...process.env, ...hub.env };
  const child = spawn(process.execPath, [...startFlags('hub'), `--import=${PEAK}`, HUB, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = { out: '', error: '' };
  child.stdout.on('data', (text) => (said.out += text));
  child.stderr.on('data', (text) => (said.error += text));
  const ended = new Promise((resolve) =>
    child.once('close', (code, signal) => resolve({ code, signal, ...said })),
  );
  const reached = async (step) => {
    while (!said.error.includes(step) && child.exitCode === null) await pause(50);
  };
  return { child, ended, reached };
}

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
export const percentile = (times, part) =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * part)]);

/** Somebody who looks at the list of organizations again and again until `over`; how long each answer took, in ms. */
export async function readingUntil(over, url) {
  const headers = { 'content-type': 'application/json' };
  const body = JSON.stringify({ persona: 'coordinator' });
  const door = await fetch(`${url}/demo/sign-in`, { method: 'POST', headers, body });
  const cookie = door.headers.getSetCookie().map((line) => line.split(';')[0]);
  const times = [];
  let ended = false;
  void over.then(() => (ended = true));
  while (!ended) {
    const began = performance.now();
    const answer = await fetch(`${url}/graphql`, {
      ...{
        method: 'POST',
        headers: { ...headers, cookie: cookie.join('; ') },
        body: JSON.stringify({ query: LIST }),
      },
    });
    const { errors } = await answer.json();
    times.push(performance.now() - began);
    assert.equal(errors, undefined, JSON.stringify(errors));
    await pause(100);
  }
  return times;
}

/** A hundred thousand organizations, made up on the spot: killed in the middle, whole, and again. */
export async function checkLargeImport(checks, hub) {
  const folder = mkdtempSync(path.join(tmpdir(), 'large-'));
  const text = 'A description of the usual length in a sentence or two. '.repeat(4);
  const rows = Array.from(
    { length: ROWS },
    (_, at) => `${at},"Body, number ${at}",${text}${at},info${at}@example.org,www.x${at}.example.org`,
  );
  writeFileSync(
    path.join(folder, 'organizations.csv'),
    ['id,name,description,email,website', ...rows].join('\n'),
  );
  const tables = [
    'organizations',
    'organization_identifiers',
    'organization_terms',
    'source_records',
    'audit_events',
  ];
  const network = await hub.emptyNetwork();
  const counts = () => Promise.all(tables.map((table) => hub.count(table, network)));
  const before = await counts();
  const args = ['import', 'organizations', folder, '--network', network];
  try {
    await checks.check(`${ROWS} organizations, killed in the middle: nothing is half imported`, async () => {
      const { child, ended, reached } = command(hub, ...args);
      await reached('organizations …');
      await pause(3_000);
      child.kill('SIGKILL');
      assert.equal((await ended).signal, 'SIGKILL');
      assert.deepEqual(await counts(), before);
    });

    await checks.check(
      `${ROWS} organizations arrive within ${LIMIT} MiB while others go on working`,
      async () => {
        const began = Date.now();
        const { ended } = command(hub, ...args);
        const times = await readingUntil(ended, hub.url);
        const { code, out, error } = await ended;
        assert.equal(code, 0, error);
        assert.ok(out.includes('organizations: 100,000 new, 0 changed, 0 same'), out);
        assert.equal(await hub.count('organizations', network), ROWS);
        const peak = Number(/peak (\d+)/.exec(error)?.[1]);
        assert.ok(peak > 0 && peak <= LIMIT, `took ${peak} MiB`);
        const [middle, slow] = [0.5, 0.95].map((part) => percentile(times, part));
        assert.ok(slow < 1_000, `others waited ${slow} ms (p95) for a list`);
        return `${Math.round((Date.now() - began) / 1_000)} s, ${peak} MiB; a list meanwhile: p50 ${middle} ms, p95 ${slow} ms`;
      },
    );

    await checks.check(`${ROWS} organizations once more: 0 changes, within ${LIMIT} MiB`, async () => {
      const stood = await counts();
      const { code, out, error } = await command(hub, ...args).ended;
      assert.equal(code, 0, error);
      assert.ok(out.includes('organizations: 0 new, 0 changed, 100,000 same'), out);
      assert.deepEqual(await counts(), stood);
      const peak = Number(/peak (\d+)/.exec(error)?.[1]);
      assert.ok(peak > 0 && peak <= LIMIT, `took ${peak} MiB`);
      return `${peak} MiB`;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
