import { createHash, randomUUID, type Hash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What arrived and is not yet anybody's: a part file that is either kept or discarded. */
export interface Arrived {
  readonly part: string;
  readonly bytes: number;
  readonly sha256: Buffer;
}

/** More came than is allowed; nothing of it is left. */
export class FileTooLarge extends Error {
  override readonly name = 'FileTooLarge';
}

/** The disk has no room, or no more for us; nothing is left. */
export class StorageFull extends Error {
  override readonly name = 'StorageFull';
}

/** Whoever sent it went away or fell asleep; nothing is left. */
export class SendingStopped extends Error {
  override readonly name = 'SendingStopped';
}

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];
/** Somebody who sends nothing for this long has gone. */
const PATIENCE_MS = 30_000;

const createPart = (file: string): Writable =>
  fs.createWriteStream(file, { flags: 'wx', mode: 0o600, flush: true });

/**
 * Files on disk, one folder per network: `<network>/<id>`. A file appears under its name whole or not at all; what is
 * on its way lies in `arriving`.
 */
export class FileStore {
  private readonly root: string;

  /** @param open makes the file that is written to; tests put a full disk in its place */
  constructor(
    root: string,
    private readonly open: (file: string) => Writable = createPart,
  ) {
    this.root = path.resolve(root);
  }

  /** Takes a stream in, counting and hashing, and cuts it off at `limit` bytes. */
  async take(source: Readable, limit: number): Promise<Arrived> {
    const part = path.join(await this.folder('arriving'), randomUUID());
    const counted = { bytes: 0, hash: createHash('sha256') };
    const timer = setTimeout(() => source.destroy(), PATIENCE_MS);
    const target = this.open(part);
    // The source is not destroyed with the rest: a request that is cut off must still be answered.
    const chunks = source.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>;
    try {
      await pipeline(measured(chunks, counted, limit, timer), target);
      return { part, bytes: counted.bytes, sha256: counted.hash.digest() };
    } catch (error) {
      // The file may still be on its way to being opened, and would come into being after it was taken away.
      if (!target.closed) await new Promise((resolve) => target.once('close', resolve));
      await this.discard(part);
      throw understood(error);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Puts what arrived under its own name; a rename, so there is never half a file. */
  async keep({ part }: Arrived, networkId: string, id: string): Promise<void> {
    await this.folder(networkId);
    await fs.promises.rename(part, this.at(networkId, id));
  }

  async discard(part: string): Promise<void> {
    await fs.promises.rm(part, { force: true });
  }

  async remove(networkId: string, id: string): Promise<void> {
    await this.discard(this.at(networkId, id));
  }

  /** The file, or a part of it (both ends included). */
  read(networkId: string, id: string, range?: { start: number; end: number }): Readable {
    return fs.createReadStream(this.at(networkId, id), range);
  }

  /** Names of the files of a network, older than a moment when one is given: a younger one may still wait for its row. */
  async list(networkId: string, before?: Date): Promise<string[]> {
    const names = await fs.promises.readdir(path.join(this.root, networkId)).catch(() => []);
    return before ? names.filter((name) => older(path.join(this.root, networkId, name), before)) : names;
  }

  /** Folders of networks, as they lie on disk. */
  async networks(): Promise<string[]> {
    const names = await fs.promises.readdir(this.root).catch(() => []);
    return names.filter((name) => name !== 'arriving');
  }

  /** Throws away what began to arrive before this moment and never came to its end. */
  async clearArriving(before: Date): Promise<void> {
    for (const name of await this.list('arriving', before))
      await this.discard(path.join(this.root, 'arriving', name));
  }

  async hash(networkId: string, id: string): Promise<string> {
    const hash = createHash('sha256');
    for await (const chunk of this.read(networkId, id)) hash.update(chunk as Buffer);
    return hash.digest('hex');
  }

  private at(networkId: string, id: string): string {
    return path.join(this.root, networkId, id);
  }

  private async folder(name: string): Promise<string> {
    const folder = path.join(this.root, name);
    await fs.promises.mkdir(folder, { recursive: true, mode: 0o700 });
    return folder;
  }
}

async function* measured(
  chunks: AsyncIterable<Buffer>,
  counted: { bytes: number; hash: Hash },
  limit: number,
  timer: NodeJS.Timeout,
): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) {
    timer.refresh();
    counted.bytes += chunk.length;
    if (counted.bytes > limit) throw new FileTooLarge();
    counted.hash.update(chunk);
    yield chunk;
  }
}

function understood(error: unknown): unknown {
  const code = (error as NodeJS.ErrnoException).code ?? '';
  if (NO_ROOM.includes(code)) return new StorageFull();
  const gone = ['ABORT_ERR', 'ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET'].includes(code);
  return gone ? new SendingStopped() : error;
}

const older = (file: string, before: Date): boolean =>
  (fs.statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) < before.getTime();
