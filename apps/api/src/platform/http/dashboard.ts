import fs from 'node:fs';
import path from 'node:path';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import sirv from 'sirv';
import { contentPolicy, newNonce } from './headers.js';

const NONCE = /ngCspNonce(="[^"]*")?/;
/** Names of built files hold eight characters of what is in them. */
const HASHED = /-[\w-]{8}\.(js|css|woff2)$/;
/**
 * What a part of the program says of itself. The first page is made of two dozen, most smaller than all the headers of a
 * page, which say nothing to a script or a sheet; opened by itself it may do nothing at all.
 */
const BESIDE_A_PART = Object.entries({
  'content-security-policy': `default-src 'none'; frame-ancestors 'none'`,
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'cross-origin-resource-policy': 'same-origin',
});
const ASSET = /\.[a-z0-9]{1,11}$/i;

/**
 * Serves the built dashboard: its files, compressed where the build made .br and .gz, and the shell for every route of
 * its own. The shell is written per answer, with a new nonce. Without a build there is only the API.
 */
export function serveDashboard(fastify: FastifyInstance, folder: string, https: boolean): void {
  const shellFile = path.join(folder, 'index.html');
  if (!fs.existsSync(shellFile)) return;
  const shell = fs.readFileSync(shellFile, 'utf8');
  const files = sirv(folder, {
    brotli: true,
    gzip: true,
    etag: true,
    dotfiles: false,
    setHeaders: (res, pathname) => {
      // The build puts a hash of the content into the name; other files (icons) may change under theirs.
      const hashed = HASHED.test(pathname);
      res.setHeader('cache-control', hashed ? 'public, max-age=31536000, immutable' : 'no-cache');
    },
  });

  // sirv knows the files that were there at the start, and a stream of one that has gone since ends the process: whoever
  // builds beside a running hub must not stop it.
  const atStart = new Set(fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const isGone = (pathname: string): boolean =>
    ['', '.br', '.gz']
      .map((ending) => pathname.slice(1) + ending)
      .some((name) => atStart.has(name) && !fs.existsSync(path.join(folder, name)));

  const sendShell = (reply: FastifyReply): FastifyReply => {
    const nonce = newNonce();
    return reply
      .header('content-security-policy', contentPolicy(https, nonce))
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(shell.replace(NONCE, `ngCspNonce="${nonce}"`));
  };

  const answer = (request: FastifyRequest, reply: FastifyReply): FastifyReply | Promise<FastifyReply> => {
    const { pathname } = new URL(request.raw.url ?? '/', 'http://hub');
    if (pathname === '/' || pathname === '/index.html' || !ASSET.test(pathname)) return sendShell(reply);
    return new Promise((resolve) => {
      const headers = HASHED.test(pathname) ? BESIDE_A_PART : Object.entries(reply.getHeaders());
      for (const [name, value] of headers) if (value !== undefined) reply.raw.setHeader(name, value);
      reply.raw.once('close', () => resolve(reply));
      reply.hijack();
      const notFound = (): void => {
        reply.raw.statusCode = 404;
        reply.raw.setHeader('content-type', 'text/plain; charset=utf-8');
        reply.raw.end('Not found');
      };
      if (isGone(pathname)) notFound();
      else files(request.raw, reply.raw, notFound);
    });
  };

  fastify.route({ method: ['GET', 'HEAD'], url: '/*', handler: answer });
}
