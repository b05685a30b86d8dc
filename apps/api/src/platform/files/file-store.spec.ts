import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { FileStore, FileTooLarge, SendingStopped, StorageFull } from './file-store.js';

let root: string;
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'kalaka-store-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const everything = (): string[] =>
  (fs.readdirSync(root, { recursive: true, encoding: 'utf8' }) as string[]).filter((name) =>
    fs.statSync(path.join(root, name)).isFile(),
  );
const failureOf = (work: Promise<unknown>): Promise<unknown> => work.catch((error: unknown) => error);

describe('the store of files', () => {
  it('keeps what came, counted and hashed, under its own name only', async () => {
    const store = new FileStore(root);
    const arrived = await store.take(Readable.from([Buffer.from('ab'), Buffer.from('c')]), 3);
    expect([arrived.bytes, arrived.sha256.toString('hex').slice(0, 8)]).toEqual([3, 'ba7816bf']);
    await store.keep(arrived, 'network', 'one');
    expect(everything()).toEqual(['network/one']);
    expect(await store.read('network', 'one', { start: 1, end: 2 }).toArray()).toEqual([Buffer.from('bc')]);
  });

  it('cuts off what is larger than allowed and leaves nothing of it', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.alloc(1_000);
        }
      })(),
    );
    expect(await failureOf(new FileStore(root).take(endless, 10_000))).toBeInstanceOf(FileTooLarge);
    expect(given).toBeLessThan(200);
    expect(everything()).toEqual([]);
  });

  it('says that the disk is full and leaves nothing of what came', async () => {
    const full = new FileStore(root, (file) => {
      fs.writeFileSync(file, '');
      return fs.createWriteStream('/dev/full');
    });
    expect(await failureOf(full.take(Readable.from([Buffer.alloc(100)]), 1_000))).toBeInstanceOf(StorageFull);
    expect(everything()).toEqual([]);
  });

  it('leaves nothing of what stopped half-way', async () => {
    const sender = new Readable({ read: () => undefined });
    const taken = failureOf(new FileStore(root).take(sender, 1_000));
    sender.push(Buffer.alloc(10));
    sender.destroy();
    expect(await taken).toBeInstanceOf(SendingStopped);
    expect(everything()).toEqual([]);
  });
});
