import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { ZipFile } from 'yazl';
import type { RegisterFile } from './register-tables.js';

export interface Download {
  body: Buffer;
  type: string;
  /** The name that a browser saves it under. */
  name: string;
  cache: string;
}

/** A day before any file of ours, so that the same register is the same zip. */
const NO_TIME = new Date(1980, 0, 1);

/** Files as one zip; the same files always give the same bytes. */
export async function zipped(files: Iterable<RegisterFile>): Promise<Buffer> {
  const zip = new ZipFile();
  for (const { path, pieces } of files)
    zip.addBuffer(Buffer.from([...pieces].join('')), path, { mtime: NO_TIME, forceDosTimestamp: true });
  zip.end();
  return buffer(zip.outputStream);
}

/** Sends a file that is made anew each time; whoever has it already is told so, and `HEAD` gets the heads alone. */
export function send(
  request: FastifyRequest,
  reply: FastifyReply,
  { body, type, name, cache }: Download,
): void {
  const tag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  void reply.header('cache-control', cache).header('etag', tag);
  if (request.headers['if-none-match'] === tag) return void reply.status(304).send();
  void reply
    .header('content-type', type)
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('content-length', body.length);
  void (request.method === 'HEAD' ? reply.send() : reply.send(body));
}
