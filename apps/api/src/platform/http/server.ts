import { randomUUID } from 'node:crypto';
import cookie from '@fastify/cookie';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Limits } from '../config/settings.js';
import { languageOf } from '../access/request-contexts.js';
import {
  closeSnapshots,
  newRequestScope,
  withRequestScope,
  type RequestScope,
} from '../log/request-scope.js';
import type { Log } from '../log/logger.js';
import { securityHeaders } from './headers.js';
import type { Metrics } from './metrics.js';
import { packAnswers } from './packed-answers.js';

/**
 * Somebody who sends a byte every ten seconds is let go. A film may take a quarter of an hour to arrive, and is let go when
 * it stands still (platform/files); every other body must be here within half a minute.
 */
const PATIENCE = { headersTimeout: 10_000, requestTimeout: 900_000, connectionsCheckingInterval: 5_000 };
const BODY_MS = 30_000;

/**
 * @param behindProxy where people use https, something in front of the hub ends it; from private addresses its word on
 *   who is asking is taken, so that tries are counted per person and not for everybody together
 */
export const makeAdapter = (limits: Limits, behindProxy: boolean): FastifyAdapter =>
  new FastifyAdapter({
    bodyLimit: limits.body,
    genReqId: () => randomUUID(),
    // An id of the caller's would end up in the log.
    requestIdHeader: false,
    http: PATIENCE,
    requestTimeout: PATIENCE.requestTimeout,
    keepAliveTimeout: 65_000,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
    trustProxy: behindProxy ? ['loopback', 'linklocal', 'uniquelocal'] : false,
  });

type Scoped = FastifyRequest & { scope?: RequestScope; late?: NodeJS.Timeout };

/** What surrounds every request: an id, security headers, cookies, one line in the log, one figure in the metrics. */
export async function prepare(
  fastify: FastifyInstance,
  https: boolean,
  log: Log,
  metrics: Metrics,
): Promise<void> {
  const security = securityHeaders(https);
  fastify.addHook('onRequest', (request: Scoped, reply, done) => {
    request.scope = newRequestScope(request.id, languageOf(request.headers['accept-language']));
    reply.headers(security).header('x-request-id', request.id);
    if (request.routeOptions.url !== '/files')
      request.late = setTimeout(() => request.raw.destroy(), BODY_MS).unref();
    withRequestScope(request.scope, done);
  });
  // A file is read by its own handler, as it comes.
  fastify.addContentTypeParser('application/octet-stream', (_request, _body, done) => done(null));
  // The body is read by callbacks of the socket, which know nothing of this request: enter its scope again.
  fastify.addHook('preValidation', (request: Scoped, _reply, done) => {
    clearTimeout(request.late);
    if (request.scope) withRequestScope(request.scope, done);
    else done();
  });
  packAnswers(fastify);
  fastify.addHook('onResponse', async (request: Scoped, reply) => {
    clearTimeout(request.late);
    await closeSnapshots(request.scope);
    const route = request.routeOptions.url ?? 'unknown';
    metrics.observe(request.method, route, reply.statusCode, reply.elapsedTime / 1_000);
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    if (route !== '/graphql')
      log.info(
        { requestId: request.id, method: request.method, route, status: reply.statusCode, ms },
        'http',
      );
  });
  await fastify.register(cookie);
}
