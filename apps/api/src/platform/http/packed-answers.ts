import { gzip } from 'node:zlib';
import type { FastifyInstance } from 'fastify';

/** Smaller ones fit into the same packets either way. */
const SMALLEST = 1024;

/**
 * Packs answers of the API for whoever can unpack them: what a form must know is a tenth of a second on a slow line, or a
 * third of that. Nobody learns a secret from how long an answer is: that takes somebody else's page that has questions of
 * its own asked with the cookie of the reader, and such pages are refused.
 */
export function packAnswers(fastify: FastifyInstance): void {
  fastify.addHook('onSend', (request, reply, payload, done) => {
    const accepts = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
    const large = typeof payload === 'string' && payload.length >= SMALLEST;
    if (request.routeOptions.url !== '/graphql' || !accepts || !large) return done(null, payload);
    gzip(payload, (failure, packed) => {
      if (failure) return done(failure);
      reply.removeHeader('content-length');
      reply.header('content-encoding', 'gzip').header('vary', 'accept-encoding');
      done(null, packed);
    });
  });
}
