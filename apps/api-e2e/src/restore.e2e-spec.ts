import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, watch } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { HubClient } from '@kalaka/testing';
import { commandOn, hubCommand } from './setup/hub-command.js';
import { url } from './setup/targets.js';

const MAIL = 'noemi.foldes@kozosasztal.example';
const LOG = path.join(process.env['API_DATA_DIR'] ?? '', 'erasures.jsonl');
let home: string;
const at = (name: string): string => path.join(home, name);
beforeAll(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'kalaka-restore-'));
  chmodSync(home, 0o711); // the database runs as another user when root runs the tests
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

/** Every part of a backup as text. */
const wordsOf = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.gz'))
    .map((name) => gunzipSync(readFileSync(path.join(folder, name))).toString())
    .join('\n');

/** The demo has one person who asked for it: the coordinator erases her. */
async function eraseWhoAsked(): Promise<string> {
  const coordinator = await HubClient.as(url(), 'coordinator');
  const { erasureRequests } = await coordinator.data<
    { erasureRequests: { person: { id: string } }[] },
    unknown
  >('{ erasureRequests { person { id } } }');
  const personId = erasureRequests[0]?.person.id ?? '';
  const { person } = await coordinator.data<{ person: { version: number } }, unknown>(
    'query ($id: UUID!) { person(id: $id) { version } }',
    { id: personId },
  );
  const input = { personId, version: person.version };
  const { erasePerson } = await coordinator.data<{ erasePerson: { __typename: string } }, unknown>(
    'mutation ($input: ErasePersonInput!) { erasePerson(input: $input) { __typename } }',
    { input },
  );
  expect(erasePerson.__typename).toBe('PersonErased');
  return personId;
}

/** The log is written by work that follows the erasure: waits until the person stands in it. */
const noted = (personId: string): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (!existsSync(LOG) || !readFileSync(LOG, 'utf8').includes(personId)) return;
      watcher.close();
      resolve();
    };
    const watcher = watch(path.dirname(LOG), look);
    look();
  });

describe('a hub that is restored from a backup', () => {
  it('erases again who was erased after it, and passes every check', async () => {
    expect(await hubCommand('backup', at('before')).ended).toMatchObject({ code: 0 });
    const before = wordsOf(at('before'));
    expect(before).toContain(MAIL);
    expect(before).toContain('Földes');
    const personId = await eraseWhoAsked();
    await noted(personId);

    const restored = await commandOn(at('data'), ['restore', at('before'), '--erasures', LOG]).ended;
    expect(restored.error).toContain('1 people were erased after this backup');
    expect(restored.code).toBe(0);
    expect(await commandOn(at('data'), ['verify']).ended).toMatchObject({ code: 0 });

    // What the restored hub holds, all of it: the person is there without a name, her address nowhere.
    expect(await commandOn(at('data'), ['backup', at('after')]).ended).toMatchObject({ code: 0 });
    const after = wordsOf(at('after'));
    expect(after).not.toContain(MAIL);
    expect(after).not.toContain('Földes');
    expect(after).toContain(personId);
    expect(readFileSync(path.join(at('data'), 'erasures.jsonl'), 'utf8')).toContain(personId);
  }, 180_000);
});
