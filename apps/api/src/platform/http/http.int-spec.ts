import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { testDatabase, type TestDatabase } from '../../../test/test-database.js';
import { testHub, testSettings, type TestHub } from '../../../test/test-hub.js';

let database: TestDatabase;
let hub: TestHub;
/** The same outside of the demo. */
let real: TestHub;
let dashboard: string;

beforeAll(async () => {
  dashboard = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-shell-'));
  fs.writeFileSync(
    path.join(dashboard, 'index.html'),
    '<!doctype html><base href="/"><app-root ngCspNonce="x"></app-root>',
  );
  fs.writeFileSync(path.join(dashboard, 'main-ABCDEFGH.js'), 'plain');
  fs.writeFileSync(path.join(dashboard, 'gone-ABCDEFGH.js'), 'gone');
  fs.writeFileSync(path.join(dashboard, 'main-ABCDEFGH.js.br'), 'brotli');
  database = await testDatabase();
  hub = await testHub(testSettings(database.url('app')), dashboard);
  real = await testHub(testSettings(database.url('app'), { DEMO: 'false' }));
});
afterAll(async () => {
  await hub.close();
  await real.close();
  await database.drop();
  fs.rmSync(dashboard, { recursive: true });
});

const policyOf = (headers: Record<string, unknown>): string => String(headers['content-security-policy']);

describe('the dashboard', () => {
  it('is the same shell at every address of its own, each time with a new nonce that its policy names', async () => {
    const answers = [await hub.send({ url: '/' }), await hub.send({ url: '/organizations/1?q=x' })];
    const nonces = answers.map(({ text }) => /ngCspNonce="([^"]+)"/.exec(text)?.[1] ?? '');
    expect(new Set(nonces).size).toBe(2);
    answers.forEach(({ status, headers }, i) => {
      expect(status).toBe(200);
      expect(headers['content-type']).toContain('text/html');
      expect(policyOf(headers)).toContain(`style-src 'self' 'nonce-${nonces[i]}'`);
    });
  });

  it('sends hashed files for ever, compressed where the build did it', async () => {
    const { headers, text } = await hub.send({
      url: '/main-ABCDEFGH.js',
      headers: { 'accept-encoding': 'br' },
    });
    expect([headers['content-encoding'], text]).toEqual(['br', 'brotli']);
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(policyOf(headers)).toBe(`default-src 'none'; frame-ancestors 'none'`);
  });

  it('has no shell for a file that is missing, and no way out of its folder', async () => {
    expect((await hub.send({ url: '/main-OLD.js' })).status).toBe(404);
    expect((await hub.send({ url: '/..%2f..%2fetc%2fpasswd' })).text).not.toContain('root:');
  });

  it('lives on when a file goes away under it, as when somebody builds beside it', async () => {
    fs.rmSync(path.join(dashboard, 'gone-ABCDEFGH.js'));
    expect((await hub.send({ url: '/gone-ABCDEFGH.js' })).status).toBe(404);
    expect((await hub.send({ url: '/health/live' })).status).toBe(200);
  });
});

describe('an answer of the API', () => {
  const ask = (query: string, encoding = 'identity') =>
    hub.ask(query, { headers: { 'accept-encoding': encoding } });
  const LONG = getIntrospectionQuery();

  it('is packed for whoever can unpack it', async () => {
    const { headers } = await ask(LONG, 'gzip, br');
    expect([headers['content-encoding'], headers['vary']]).toEqual(['gzip', 'accept-encoding']);
  });

  it('is plain for everybody else, and where it is short', async () => {
    expect((await ask(LONG)).headers['content-encoding']).toBeUndefined();
    expect((await ask('{ __typename }', 'gzip')).headers['content-encoding']).toBeUndefined();
  });
});

describe('every answer', () => {
  it.each(['/', '/health/live', '/main-ABCDEFGH.js', '/outbox', '/nothing.txt'])(
    'carries the security headers: %s',
    async (url) => {
      const { headers } = await hub.send({ url });
      expect(policyOf(headers)).toMatch(/script-src 'self';|^default-src 'none';/);
      expect(policyOf(headers)).not.toMatch(/unsafe|upgrade-insecure|\*/);
      expect(headers['x-content-type-options']).toBe('nosniff');
      expect(headers['x-frame-options']).toBe('DENY');
      expect(headers['x-powered-by']).toBeUndefined();
    },
  );
});

describe('those who run the hub', () => {
  it('learn that it lives, is ready, its version and its figures', async () => {
    expect((await hub.send({ url: '/health/live' })).status).toBe(200);
    expect((await hub.send({ url: '/health/ready' })).text).toBe('{"status":"ready"}');
    expect((await hub.send({ url: '/version' })).text).toMatch(/"version":"\d/);
    await hub.ask('{ thing { n } }');
    const { text } = await hub.send({ url: '/metrics' });
    expect(text).toContain('process_cpu_user_seconds_total');
    expect(text).toMatch(
      /http_request_duration_seconds_count\{method="POST",route="\/graphql",status="200"\} \d/,
    );
  });

  it('see in the demo which mail was written, and nobody does elsewhere', async () => {
    expect((await hub.send({ url: '/outbox' })).text).toContain('No mail');
    expect((await hub.send({ url: '/outbox/x' })).status).toBe(404);
    expect((await real.send({ url: '/outbox' })).status).toBe(404);
  });

  it('may look around with an explorer of this origin in the demo, and nowhere else', async () => {
    const headers = { accept: 'text/html' };
    const { text } = await hub.send({ url: '/graphql', headers });
    const loaded = [...text.matchAll(/(?:href|src)="([^"]+\.(?:js|css|graphql))"/g)].map(
      ([, url = '']) => url,
    );
    expect(loaded).toHaveLength(3);
    for (const url of loaded) expect((await hub.send({ url })).status).toBe(200);
    expect(text).not.toMatch(/<script>|<style|https?:/);
    expect((await real.send({ url: '/graphql', headers })).text).not.toContain('explorer');
    for (const url of loaded) expect((await real.send({ url })).status).toBe(404);
  });

  it('may ask for the whole schema in the demo', async () => {
    const { data } = await hub.ask(getIntrospectionQuery());
    expect(data).toHaveProperty('__schema');
  });
});
