import type { Encoding } from './encodings.js';
import { UnreadableFile } from './limits.js';

/**
 * Bytes to text, piece by piece, in the encoding that is given or was found. Refuses bytes that the encoding does not
 * know, swallows the byte order mark, and stops at `maxBytes`.
 * @throws UnreadableFile NOT_UTF8, ENCODING_WRONG or FILE_TOO_LARGE
 */
export async function* decoded(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
  encoding: Encoding = 'utf-8',
): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true });
  let total = 0;
  let line = 1;
  try {
    for await (const piece of bytes) {
      total += piece.byteLength;
      if (total > maxBytes) throw new UnreadableFile('FILE_TOO_LARGE', 0, { max: maxBytes });
      const text = decoder.decode(piece, { stream: true });
      if (text !== '') yield text;
      for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) line++;
    }
    const rest = decoder.decode();
    if (rest !== '') yield rest;
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw error;
    // the line is where the last good piece ended: near enough to find the place in an editor
    if (encoding === 'utf-8') throw new UnreadableFile('NOT_UTF8', line);
    throw new UnreadableFile('ENCODING_WRONG', line, { encoding });
  }
}
