import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HubClient } from '@kalaka/testing';
import { hubCommand, type Ended } from './setup/hub-command.js';
import { url } from './setup/targets.js';

const MIB = 512;
const TEXT = 'A description of the usual length in a sentence or two. '.repeat(4);
let folder: string;
let coordinator: HubClient;
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'kalaka-import-'));
  coordinator = await HubClient.as(url(), 'lille-coordinator');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A table of so many organizations, and what else is put behind them. */
function table(rows: number, ...more: string[]): string {
  const file = path.join(folder, 'organizations.csv');
  const body = Array.from(
    { length: rows },
    (_, at) => `${at},Zygote ${at},${TEXT}${at},www.x${at}.example.org`,
  );
  writeFileSync(file, ['id,name,description,website', ...body, ...more].join('\n'));
  return file;
}

const take = (file: string): Promise<Ended> =>
  hubCommand('import', 'organizations', file, '--network', 'lille').ended;

/** How many of the organizations above a person finds. */
async function found(): Promise<number> {
  const { organizations } = await coordinator.data<{ organizations: { totalCount: number } }, unknown>(
    '{ organizations(first: 1, filter: { search: "zygote" }) { totalCount } }',
  );
  return organizations.totalCount;
}

describe('hub import organizations', () => {
  it('answers a file that is no directory with one line and exit code 1', async () => {
    const file = path.join(folder, 'list.xlsx');
    writeFileSync(file, Buffer.from([0x50, 0x4b, 3, 4, 255, 254, 0, 1]));
    const { code, lines } = await take(file);
    expect(code).toBe(1);
    expect(lines).toEqual([
      expect.stringMatching(/^list\.xlsx: this is no directory of organizations.*nothing was imported$/),
    ]);
  });

  it('answers a path with nothing at it, and a network that is not there, with one line and exit code 1', async () => {
    const nowhere = await take(path.join(folder, 'nowhere'));
    expect(nowhere).toMatchObject({ code: 1, lines: [] });
    expect(nowhere.error.trim()).toMatch(/^there is nothing at .*nowhere\n\npeak \d+$/);
    const { code, error } = await hubCommand('import', 'organizations', folder, '--network', 'x').ended;
    expect(code).toBe(1);
    expect(error).toContain('there is no network "x" (there are: lille, szekesfehervar)');
  });

  it('takes a hundred thousand rows with one that is wrong in bounded memory, and imports none', async () => {
    const { code, lines, peak } = await take(table(100_000, '7,Again,x,'));
    expect(code).toBe(1);
    expect(lines).toContain('  organizations.csv:100002: id: the id "7" already stands in line 9');
    expect(peak).toBeLessThanOrEqual(MIB);
    expect(await found()).toBe(0);
  }, 120_000);

  it('leaves nothing behind when it is killed in the middle, and others are answered meanwhile', async () => {
    const { child, ended, reached } = hubCommand(
      'import',
      'organizations',
      table(20_000),
      '--network',
      'lille',
    );
    await reached('organizations …');
    const times: number[] = [];
    for (let n = 0; n < 20; n++) {
      const began = performance.now();
      expect(await found()).toBe(0);
      times.push(performance.now() - began);
    }
    child.kill('SIGKILL');
    expect((await ended).signal).toBe('SIGKILL');
    expect(await found()).toBe(0);
    expect(times.sort((a, b) => a - b)[18]).toBeLessThan(2_000);
  }, 120_000);

  it('takes what is right, says so, and the second time there is nothing to do', async () => {
    const file = table(500);
    const first = await take(file);
    expect(first.code === 0 ? 'done' : first.error).toBe('done');
    expect(first.lines).toContain('organizations: 500 new, 0 changed, 0 same');
    expect(await found()).toBe(500);
    expect((await take(file)).lines).toContain('organizations: 0 new, 0 changed, 500 same');
  }, 60_000);
});
