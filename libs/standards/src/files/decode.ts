import { UnreadableFile } from './limits.js';

/**
 * Bytes to text, piece by piece. Refuses what is not UTF-8 (a file in Windows-1250 would otherwise arrive with
 * every ő broken), swallows the byte order mark, and stops at `maxBytes`.
 * @throws UnreadableFile NOT_UTF8 or FILE_TOO_LARGE
 */
export async function* decodeUtf8(
  bytes: AsyncIterable<Uint8Array>,
  maxBytes: number,
): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
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
    // the line is where the last good piece ended: near enough to find the place in an editor
    if ((error as { code?: string }).code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      throw new UnreadableFile('NOT_UTF8', line);
    throw error;
  }
}
