import 'fake-indexeddb/auto';
import { deserialize, serialize } from 'node:v8';
import { TestBed } from '@angular/core/testing';
import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { IDBFactory } from 'fake-indexeddb';
import { ApiError } from '../graphql/api-error';
import { newId } from '../graphql/new-id';
import { Session } from '../session/session';
import { someone, testInterface } from '../testing/test-interface';
import { DeviceStore } from './device-store';
import { CLAIM_MS, type Entry, isFree } from './entry';
import { SendQueue, type SendEntry, SENDERS } from './send-queue';

const taken: Told = { problems: [], told: { version: 1 } };
type Told = Awaited<ReturnType<SendEntry>>;

/** A tab: its own services over the storage of the device. */
async function tab(send: SendEntry, who = someone('ED', 'o1')) {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({
    providers: [
      testInterface('en', who),
      { provide: SENDERS, useValue: { thing: () => Promise.resolve(send) } },
    ],
  });
  await TestBed.inject(Session).load();
  const [queue, device] = [TestBed.inject(SendQueue), TestBed.inject(DeviceStore)];
  return { queue, device, session: TestBed.inject(Session) };
}

const states = (queue: SendQueue) => queue.entries().map(({ state }) => state);

// The browser has it, the window of the specs does not.
globalThis.structuredClone ??= (value) => deserialize(serialize(value)) as typeof value;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

describe('the queue', () => {
  it('sends what was added, once, and remembers that it did', async () => {
    const sent: string[] = [];
    const { queue } = await tab((entry) => (sent.push(entry.id), Promise.resolve(taken)));
    const id = newId();
    await queue.add('thing', { id });
    await queue.send();
    await queue.send();
    expect(sent).toEqual([id]);
    expect(states(queue)).toEqual(['SENT']);
    expect(queue.waiting()).toEqual([]);
  });

  it('keeps it while the hub is away, and sends it with the same key when it is back', async () => {
    const keys: string[] = [];
    const away = await tab(
      (entry) => (keys.push(entry.key), Promise.reject(new ApiError('UNAVAILABLE', '1'))),
    );
    await away.queue.add('thing', { id: newId() });
    await away.queue.send();
    expect(states(away.queue)).toEqual(['WAITING']);
    const back = await tab((entry) => (keys.push(entry.key), Promise.resolve(taken)));
    await back.queue.start();
    await back.queue.send();
    expect(states(back.queue)).toEqual(['SENT']);
    expect(new Set(keys).size).toBe(1);
  });

  it('keeps it while nobody is signed in, and sends it when the person is again', async () => {
    const sent: string[] = [];
    const { queue, session } = await tab((entry) => (sent.push(entry.id), Promise.resolve(taken)));
    const load = jest.spyOn(session, 'load').mockImplementation(() => Promise.resolve(session.lose()));
    const id = newId();
    await queue.add('thing', { id });
    await queue.send();
    expect([sent, states(queue)]).toEqual([[], ['WAITING']]);
    load.mockRestore();
    await session.load();
    await queue.send();
    expect([sent, states(queue)]).toEqual([[id], ['SENT']]);
  });

  it('is sent by one of two tabs', async () => {
    let sent = 0;
    let otherIsDone = (): void => undefined;
    const other = new Promise<void>((resolve) => (otherIsDone = resolve));
    // Whoever sends first has no answer before the other tab is through: both hold the queue at the same time.
    const send: SendEntry = async () => {
      sent += 1;
      if (sent === 1) await other;
      return taken;
    };
    const first = await tab(() => Promise.reject(new ApiError('UNAVAILABLE', '1')));
    for (let i = 0; i < 3; i += 1) await first.queue.add('thing', { id: newId() });
    await first.queue.send();
    const tabs = [await tab(send), await tab(send)];
    const both = tabs.map(({ queue }) => queue.send());
    await Promise.race(both);
    otherIsDone();
    await Promise.all(both);
    expect(sent).toBe(3);
  });

  it('keeps what was refused, with the reason, and does not send it again by itself', async () => {
    let tries = 0;
    const problem = { field: 'happenedOn', message: 'This period is locked.' };
    const { queue } = await tab(() => ((tries += 1), Promise.resolve({ problems: [problem] })));
    const id = newId();
    await queue.add('thing', { id });
    await queue.send();
    await queue.send();
    expect(tries).toBe(1);
    expect(queue.entry(id)).toMatchObject({ state: 'REFUSED', problems: [problem] });
    expect(await queue.takeBack(id)).toBe(true);
    expect(queue.entries()).toEqual([]);
  });

  it('goes on with the next one after a refusal', async () => {
    const { queue } = await tab((entry) =>
      Promise.resolve(
        (entry.content as { bad?: boolean }).bad ? { problems: [{ field: '', message: 'No' }] } : taken,
      ),
    );
    await queue.add('thing', { id: newId(), bad: true } as { id: string });
    await queue.add('thing', { id: newId() });
    await queue.send();
    expect(states(queue).sort()).toEqual(['REFUSED', 'SENT']);
  });

  it('sends a file after the thing that it belongs to, and not before', async () => {
    const sent: string[] = [];
    let away = true;
    const { queue } = await tab((entry) => {
      if (away) return Promise.reject(new ApiError('UNAVAILABLE', '1'));
      sent.push(entry.id);
      return Promise.resolve(taken);
    });
    const [thing, file, other] = [newId(), newId(), newId()];
    await queue.add('thing', { id: file }, { after: thing });
    await queue.add('thing', { id: thing });
    await queue.add('thing', { id: other });
    await queue.send();
    away = false;
    await queue.send();
    await queue.send();
    expect(sent.toSorted()).toEqual([thing, file, other].toSorted());
    expect(sent.indexOf(file)).toBeGreaterThan(sent.indexOf(thing));
  });

  it('keeps what follows a refused entry, and takes it out together with it', async () => {
    const refuse = { problems: [{ field: 'happenedOn', message: 'No.' }] };
    const sent: string[] = [];
    const { queue, device } = await tab((entry) => (sent.push(entry.id), Promise.resolve(refuse)));
    const [thing, file] = [newId(), newId()];
    const store = await device.open();
    const content = 'a photo' as unknown as Blob;
    await store.put('files', { id: file, accountId: 'a', name: 'photo.jpg', content });
    await queue.add('thing', { id: thing });
    const files = [{ id: file, name: 'photo.jpg', bytes: 7 }];
    await queue.add('thing', { id: file }, { files, after: thing });
    await queue.send();
    expect([sent, queue.following(thing).map(({ state }) => state)]).toEqual([[thing], ['WAITING']]);
    expect(await queue.takeBack(thing)).toBe(true);
    expect([queue.entries(), await store.getAll('files')]).toEqual([[], []]);
  });

  it('belongs to the mandate that wrote it', async () => {
    const sent: Entry[] = [];
    const writer = await tab(() => Promise.reject(new ApiError('UNAVAILABLE', '1')));
    await writer.queue.add('thing', { id: newId() });
    const viewer = someone('ED', 'o2');
    const elsewhere = { ...viewer.mandate, id: 'other' } as NonNullable<typeof viewer.mandate>;
    const other = await tab((entry) => (sent.push(entry), Promise.resolve(taken)), {
      ...viewer,
      mandate: elsewhere,
    });
    await other.queue.start();
    await other.queue.send();
    expect(sent).toEqual([]);
    expect(other.queue.entries()).toEqual([]);
    expect(other.queue.unsent()).toHaveLength(1);
  });

  it('is gone from the device when the person says so', async () => {
    const { queue, device } = await tab(() => Promise.reject(new ApiError('UNAVAILABLE', '1')));
    await queue.add('thing', { id: newId() });
    await queue.forget();
    expect(await (await device.open()).getAll('queue')).toEqual([]);
  });
});

describe('an entry that a tab was sending when it was closed', () => {
  const claimedAt = '2026-11-27T10:00:00.000Z';
  const entry = { state: 'SENDING', claimedAt, files: [] as Entry['files'] } as Entry;
  it('belongs to that tab for a minute', () => {
    expect(isFree(entry, Date.parse(claimedAt) + CLAIM_MS)).toBe(false);
  });
  it('belongs to it longer while a file is on its way', () => {
    const withFile = { ...entry, files: [{ id: 'f', name: 'photo.jpg', bytes: 500_000 }] };
    expect(isFree(withFile, Date.parse(claimedAt) + CLAIM_MS + 100_000)).toBe(false);
    expect(isFree(withFile, Date.parse(claimedAt) + CLAIM_MS + 100_001)).toBe(true);
  });
  it('is free for another one after it', () => {
    expect(isFree(entry, Date.parse(claimedAt) + CLAIM_MS + 1)).toBe(true);
  });
});
