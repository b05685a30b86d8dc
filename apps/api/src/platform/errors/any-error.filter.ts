import { Catch, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { Inject } from '@nestjs/common';
import { message } from '@kalaka/words';
import type { FastifyReply } from 'fastify';
import { describe, LOG, type Log } from '../log/logger.js';
import { currentRequest } from '../log/request-scope.js';
import { judgeHttp } from './format-error.js';

/**
 * The last hands through which an error goes. In GraphQL it is passed on to formatError; Nest's own handler would write
 * its message, with whatever people typed, into the log. Plain routes get the same codes as GraphQL.
 */
@Catch()
export class AnyErrorFilter implements ExceptionFilter {
  constructor(@Inject(LOG) private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    if (host.getType<'graphql' | 'http'>() === 'graphql') return error;
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const request = currentRequest();
    const requestId = request?.requestId ?? 'none';
    const { code, status, fields } = judgeHttp(error);
    if (code === 'INTERNAL') this.log.error({ requestId, error: describe(error) }, 'bug');
    const words = message(request?.language ?? 'en', `error.${code}`, { requestId });
    return reply
      .status(status)
      .type('application/json; charset=utf-8') // a route may have announced something else
      .header('cache-control', 'no-store')
      .send({ error: { code, message: words, requestId, ...(fields?.length ? { fields } : {}) } });
  }
}
