import { fileTypeFromBuffer } from 'file-type';
import { type Encoding, pageOf } from './encodings.js';
import { UnreadableFile } from './limits.js';

/** What a file is by its content. Its name counts for nothing here. */
export type Content =
  | { kind: 'text'; encoding: Encoding; by: 'mark' | 'content' }
  | { kind: 'xlsx' | 'ods' | 'xls' }
  | { kind: 'other'; type: string };

const HEAD = 16 * 1024;
const ZERO_SHARE = 0.2;
const CONTROL = /[\u0000-\u0008\u000e-\u001f]/;

const marked = (head: Uint8Array): Encoding | undefined => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return 'utf-8';
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** UTF-16 without a mark: half of nearly every letter is a zero, always the same half. */
function unmarkedUtf16(head: Uint8Array): Encoding | undefined {
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2]!++;
  });
  const half = head.length / 2;
  const share = zeros.map((count) => count / half);
  const found = share[1]! > share[0]! ? 'utf-16le' : 'utf-16be';
  if (Math.max(...share) < ZERO_SHARE || Math.min(...share) > 0.01) return undefined;
  return CONTROL.test(new TextDecoder(found).decode(head)) ? undefined : found;
}

const CONTAINERS: Readonly<Record<string, 'xlsx' | 'ods' | 'xls'>> = {
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.ms-excel.sheet.macroenabled.12': 'xlsx',
  'application/vnd.oasis.opendocument.spreadsheet': 'ods',
  'application/x-cfb': 'xls',
};

/** What starts with the signature of something that is no text: a workbook, a picture, a document, an archive. */
async function signed(head: Uint8Array): Promise<Content | undefined> {
  const found = await fileTypeFromBuffer(head).catch(() => undefined);
  if (!found || found.mime.startsWith('text/')) return undefined;
  const kind = CONTAINERS[found.mime];
  if (kind) return { kind };
  // a zip of which the head alone does not tell what is in it may still be a workbook: its reader will say
  if (found.mime === 'application/zip') return { kind: 'xlsx' };
  return { kind: 'other', type: found.mime };
}

/** Whether the bytes hold what no text holds. */
const isBinary = (head: Uint8Array): boolean =>
  head.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x1b);

interface Seen {
  head: Uint8Array;
  high: Uint32Array;
  /** The line on which the text stopped being UTF-8, as near as the pieces allow; 0 when it never did. */
  notUtf8: number;
}

/** One look at the whole file: its beginning, whether all of it is UTF-8, and which high bytes stand in it. */
async function look(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Seen> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const high = new Uint32Array(256);
  const heads: Uint8Array[] = [];
  let total = 0;
  let line = 1;
  let notUtf8 = 0;
  for await (const piece of bytes) {
    if (total < HEAD) heads.push(piece.slice(0, HEAD - total));
    total += piece.byteLength;
    if (total > maxBytes) throw new UnreadableFile('FILE_TOO_LARGE', 0, { max: maxBytes });
    if (notUtf8 === 0) {
      try {
        decoder.decode(piece, { stream: true });
      } catch {
        notUtf8 = line;
      }
    }
    for (const byte of piece) {
      if (byte > 0x7f) high[byte]!++;
      else if (byte === 0x0a && notUtf8 === 0) line++;
    }
  }
  try {
    if (notUtf8 === 0) decoder.decode();
  } catch {
    notUtf8 = line;
  }
  return { head: Buffer.concat(heads), high, notUtf8 };
}

/**
 * What a file holds and, if it is text, in which encoding: by its mark, else UTF-8 when all of it is, else by the
 * letters. Looks at the whole file, since the first ő may come late, and holds none of it.
 * @throws UnreadableFile FILE_TOO_LARGE, NOT_UTF8 (broken UTF-8, or no text), ENCODING_UNKNOWN (two would fit)
 */
export async function detectContent(bytes: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Content> {
  const { head, high, notUtf8 } = await look(bytes, maxBytes);
  const mark = marked(head);
  if (mark) return { kind: 'text', encoding: mark, by: 'mark' };
  const container = await signed(head);
  if (container) return container;
  const wide = unmarkedUtf16(head);
  if (wide) return { kind: 'text', encoding: wide, by: 'content' };
  if (notUtf8 === 0) return { kind: 'text', encoding: 'utf-8', by: 'content' };
  if (isBinary(head)) throw new UnreadableFile('NOT_UTF8', notUtf8);
  const page = pageOf(high);
  if (page) return { kind: 'text', encoding: page, by: 'content' };
  throw new UnreadableFile('ENCODING_UNKNOWN', notUtf8);
}
