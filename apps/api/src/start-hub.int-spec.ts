import fs from 'node:fs';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readSettings } from './platform/config/index.js';
import { startHub, type RunningHub } from './start-hub.js';

let dataDir: string;
let hub: RunningHub;
let port: number;
beforeEach(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-hub-'));
  fs.chmodSync(dataDir, 0o711);
  hub = await startHub({
    ...readSettings({ DATA_DIR: dataDir, LOG_LEVEL: 'silent', DEMO: 'false' }),
    port: 0,
  });
  port = Number(new URL(hub.address).port);
}, 180_000);
afterEach(async () => {
  await hub.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});

/** A request whose body comes in two parts; the second when the test says so. */
async function slowRequest(): Promise<{ finish: () => Promise<string> }> {
  const body = JSON.stringify({ query: '{ __typename }' });
  const socket = net.connect(port, '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => (answer += data.toString()));
  const head = `POST /graphql HTTP/1.1\r\nHost: hub\r\nContent-Type: application/json\r\nConnection: close\r\n`;
  socket.write(`${head}Content-Length: ${body.length}\r\n\r\n${body.slice(0, 5)}`);
  await new Promise((resolve) => setTimeout(resolve, 100));
  return {
    finish: () =>
      new Promise((resolve, reject) => {
        socket.once('error', reject);
        socket.once('close', () => resolve(answer));
        socket.write(body.slice(5));
      }),
  };
}

const ready = async (): Promise<number> => (await fetch(`${hub.address}/health/ready`)).status;
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

describe('stopping the hub', () => {
  it('lets readiness fall first, answers what it has accepted, and takes nothing new', async () => {
    expect(await ready()).toBe(200);
    const slow = await slowRequest();
    const stopped = hub.stop();
    expect(await ready()).toBe(503);
    await pause(600);
    await expect(fetch(`${hub.address}/health/live`)).rejects.toThrow();
    expect(await slow.finish()).toContain('{"data":{"__typename":"Query"}}');
    await stopped;
    expect(fs.existsSync(path.join(dataDir, 'owner.json'))).toBe(false);
  }, 40_000);

  it('waits ten seconds for the slowest and not longer', async () => {
    await slowRequest();
    const began = Date.now();
    await hub.stop();
    expect(Date.now() - began).toBeLessThan(12_000);
  }, 40_000);
});
