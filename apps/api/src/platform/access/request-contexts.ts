import { Inject, Injectable } from '@nestjs/common';
import type { Language } from '@kalaka/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { asAnswer } from '../db/failures.js';
import { ReadPool } from '../db/read-pool.js';
import { NOBODY, ReadScope, whoseRows } from '../db/read-scope.js';
import { SessionCookie } from '../http/session-cookie.js';
import { Loaders } from '../loaders/loaders.js';
import { currentRequest } from '../log/request-scope.js';
import type { HubContext } from './hub-context.js';
import { Sessions } from './session.js';

type Held = FastifyRequest & { hub?: HubContext };

/** Makes the context of a request, once, for GraphQL and plain routes alike. */
@Injectable()
export class RequestContexts {
  constructor(
    private readonly sessions: Sessions,
    private readonly pool: ReadPool,
    @Inject(SessionCookie) private readonly cookie: SessionCookie,
  ) {}

  /** The context of a request, with whoever sends it. */
  async of(req: Held, reply: FastifyReply): Promise<HubContext> {
    req.hub ??= await this.identified(this.ofNobody(req, reply));
    return req.hub;
  }

  /** The context of a request before anybody asked who sends it: it shows what is shown to nobody in particular. */
  ofNobody(req: FastifyRequest, reply: FastifyReply): HubContext {
    const language = languageOf(req.headers['accept-language']);
    const read = new ReadScope(this.pool, NOBODY);
    const loaders = new Loaders({ actor: null, read, language });
    const requestId = currentRequest()?.requestId ?? String(req.id);
    return { actor: null, session: null, language, requestId, read, loaders, req, reply };
  }

  /** Finds out who sends the request, and gives the context its eyes. */
  async identified(hub: HubContext): Promise<HubContext> {
    const { req } = hub;
    const token = this.cookie.read(req);
    if (!token) return hub;
    const found = await this.sessions.find(token).catch((error: unknown) => Promise.reject(asAnswer(error)));
    if (!found) return hub;
    const { actor, session } = found;
    const language = languageOf(req.headers['accept-language'], session.languages);
    const scope = currentRequest();
    if (scope) scope.language = language;
    const read = new ReadScope(this.pool, whoseRows(actor, session.accountId));
    const loaders = new Loaders({ actor, read, language });
    return Object.assign(hub, { actor, session, language, read, loaders });
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
