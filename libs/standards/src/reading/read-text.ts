import { decoded } from '../files/decode.js';
import type { SourceFiles } from '../files/source-files.js';

/** The whole text of one file, for JSON. @throws UnreadableFile NOT_UTF8, FILE_TOO_LARGE */
export async function readText(files: SourceFiles, file: string, maxBytes: number): Promise<string> {
  const pieces: string[] = [];
  for await (const piece of decoded(files.open(file), maxBytes)) pieces.push(piece);
  return pieces.join('');
}
