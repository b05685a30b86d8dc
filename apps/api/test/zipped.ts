import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** A zip in memory, of the texts that are given. */
export async function zipped(parts: Record<string, string>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [name, text] of Object.entries(parts)) zip.addBuffer(Buffer.from(text), name);
  zip.end();
  return buffer(zip.outputStream);
}
