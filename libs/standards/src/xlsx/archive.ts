import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { type Limits, UnreadableFile } from '../files/limits.js';

/** The parts of a workbook, each read as a stream. */
export interface Archive {
  has(name: string): boolean;
  names(): string[];
  /** The bytes of a part. @throws UnreadableFile when there is more in it than was declared */
  bytes(name: string, maxBytes?: number): AsyncGenerator<Uint8Array>;
  /** The text of a part, in the same way. */
  text(name: string, maxBytes?: number): AsyncGenerator<string>;
}

async function held(content: AsyncIterable<Uint8Array>, max: number): Promise<Buffer> {
  const pieces: Uint8Array[] = [];
  let total = 0;
  for await (const piece of content) {
    total += piece.byteLength;
    if (total > max) throw new UnreadableFile('FILE_TOO_LARGE', 0, { max });
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

/** What the archive says about itself, before a single byte of it is unpacked. */
async function entriesOf(zip: ZipFile, limits: Limits): Promise<Map<string, Entry>> {
  const tooMuch = new UnreadableFile('UNPACKS_TOO_LARGE', 0, { max: limits.unpackedBytes });
  if (zip.entryCount > limits.workbookEntries) throw tooMuch;
  const entries = new Map<string, Entry>();
  let declared = 0;
  for await (const entry of zip.eachEntry()) {
    declared += entry.uncompressedSize;
    if (declared > limits.unpackedBytes || entries.size >= limits.workbookEntries) throw tooMuch;
    if (entry.isEncrypted()) throw new UnreadableFile('NOT_A_WORKBOOK', 0);
    entries.set(entry.fileName.replace(/^\//, ''), entry);
  }
  return entries;
}

/**
 * Opens a zip of bounded size: so many parts, so many bytes declared, and while unpacking never more than declared.
 * @throws UnreadableFile FILE_TOO_LARGE, UNPACKS_TOO_LARGE, NOT_A_WORKBOOK
 */
export async function openArchive(content: AsyncIterable<Uint8Array>, limits: Limits): Promise<Archive> {
  const buffer = await held(content, limits.workbookBytes);
  const asRefusal = (error: unknown): UnreadableFile =>
    error instanceof UnreadableFile ? error : new UnreadableFile('NOT_A_WORKBOOK', 0);
  let zip: ZipFile;
  let entries: Map<string, Entry>;
  try {
    zip = await fromBufferPromise(buffer, { lazyEntries: true, autoClose: false });
    entries = await entriesOf(zip, limits);
  } catch (error) {
    throw asRefusal(error);
  }

  async function* bytes(name: string, maxBytes = limits.unpackedBytes): AsyncGenerator<Uint8Array> {
    const entry = entries.get(name);
    if (!entry) throw new UnreadableFile('NOT_A_WORKBOOK', 0);
    if (entry.uncompressedSize > maxBytes)
      throw new UnreadableFile('UNPACKS_TOO_LARGE', 0, { max: maxBytes });
    let unpacked = 0;
    try {
      const stream = await zip.openReadStreamPromise(entry);
      for await (const piece of stream as AsyncIterable<Buffer>) {
        unpacked += piece.byteLength;
        // yauzl holds the part to its declared size; this holds it without yauzl
        if (unpacked > maxBytes) throw new UnreadableFile('UNPACKS_TOO_LARGE', 0, { max: maxBytes });
        yield piece;
      }
    } catch (error) {
      if (/too many bytes/.test((error as Error).message))
        throw new UnreadableFile('UNPACKS_TOO_LARGE', 0, { max: entry.uncompressedSize });
      throw asRefusal(error);
    }
  }

  async function* text(name: string, maxBytes = limits.unpackedBytes): AsyncGenerator<string> {
    const decoder = new TextDecoder('utf-8', { fatal: true });
    const decoded = (piece?: Uint8Array): string => {
      try {
        return piece ? decoder.decode(piece, { stream: true }) : decoder.decode();
      } catch (error) {
        throw asRefusal(error);
      }
    };
    for await (const piece of bytes(name, maxBytes)) yield decoded(piece);
    yield decoded();
  }
  return { has: (name) => entries.has(name), names: () => [...entries.keys()], bytes, text };
}
