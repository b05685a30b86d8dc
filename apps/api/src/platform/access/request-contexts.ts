import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@kalaka/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asAnswer } from '../db/failures.js';
import { ReadPool } from '../db/read-pool.js';
import { ReadScope, whoseRows } from '../db/read-scope.js';
import { SessionCookie } from '../http/session-cookie.js';
import { Loaders } from '../loaders/loaders.js';
import { currentRequest } from '../log/request-scope.js';
import type { HubContext } from './hub-context.js';
import { Sessions } from './session.js';

/** Makes the context of a request, once, for GraphQL and plain routes alike. */
@Injectable()
export class RequestContexts {
  constructor(
    private readonly sessions: Sessions,
    private readonly pool: ReadPool,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  of(req: FastifyRequest & { hub?: HubContext }, reply: FastifyReply): Promise<HubContext> {
    return req.hub ? Promise.resolve(req.hub) : this.make(req, reply);
  }

  private async make(req: FastifyRequest & { hub?: HubContext }, reply: FastifyReply): Promise<HubContext> {
    const token = this.cookie.read(req);
    const found = token
      ? await this.sessions.find(token).catch((error: unknown) => Promise.reject(asAnswer(error)))
      : null;
    const actor = found?.actor ?? null;
    const read = new ReadScope(this.pool, whoseRows(actor, found?.session.accountId));
    const language = languageOf(req.headers['accept-language'], found?.session.languages);
    const scope = currentRequest();
    if (scope) scope.language = language;
    const loaders = new Loaders({ actor, read, language });
    const requestId = scope?.requestId ?? String(req.id);
    req.hub = { actor, session: found?.session ?? null, language, requestId, read, loaders, req, reply };
    return req.hub;
  }
}

const SPOKEN: readonly string[] = ['en', 'hu'];

/** What the device asks for, else what the account prefers, else English. */
export function languageOf(header: string | undefined, preferred: readonly string[] = []): Language {
  const asked = (header ?? '')
    .split(',', 20)
    .map((part) => {
      const [tag = '', weight] = part.trim().split(/;\s*q=/);
      return {
        language: tag.toLowerCase().split('-')[0] ?? '',
        weight: weight === undefined ? 1 : Number(weight) || 0,
      };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ language }) => language);
  const known = [...asked, ...preferred.map((tag) => tag.split('-')[0] ?? '')].find((tag) =>
    SPOKEN.includes(tag),
  );
  return (known ?? 'en') as Language;
}
