import fs from 'node:fs';
import type { FileType, SeenContent } from '@kalaka/domain';
import { fileTypeFromFile } from 'file-type';
import sharp from 'sharp';

const HEAD = 64 * 1024;
/** A photo of today's best telephones has 50 million points; unpacked, four times as many bytes. */
const POINTS = 60_000_000;

// One picture at a time and nothing remembered: the hub has other things to do with its memory.
sharp.cache(false);
sharp.concurrency(1);

/** What the first bytes of a file are and tell of its type. */
export async function seenIn(file: string): Promise<SeenContent> {
  const handle = await fs.promises.open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const head = buffer.subarray(0, bytesRead);
    // What cannot be taken apart has no type.
    const found = await fileTypeFromFile(file).catch(() => undefined);
    // Some are told with their codec: `audio/ogg; codecs=opus`.
    return { media: found?.mime.split(';')[0] ?? null, head };
  } finally {
    await handle.close();
  }
}

/** The picture could not be read to its end, or is larger than anybody's camera makes it. */
export class DamagedPicture extends Error {
  override readonly name = 'DamagedPicture';
}

let last: Promise<unknown> = Promise.resolve();

/**
 * The same picture, upright, without what a camera writes beside it: where and when it was taken, with which device,
 * a small copy of what was cut off. Pictures stand in line, because each of them is unpacked whole.
 */
export function cleanPicture(file: string, type: FileType): Promise<Buffer> {
  const cleaned = last.then(() => clean(file, type));
  last = cleaned.catch(() => undefined);
  return cleaned;
}

async function clean(file: string, type: FileType): Promise<Buffer> {
  const picture = sharp(file, { limitInputPixels: POINTS, failOn: 'error' }).autoOrient();
  const written =
    type === 'JPEG'
      ? picture.jpeg({ quality: 90 })
      : type === 'PNG'
        ? picture.png()
        : picture.webp({ quality: 90 });
  try {
    return await written.toBuffer();
  } catch {
    throw new DamagedPicture();
  }
}
