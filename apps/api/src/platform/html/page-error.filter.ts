import { Catch, Inject, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { judgeHttp } from '../errors/format-error.js';
import { describe, LOG, type Log } from '../log/logger.js';
import { currentRequest } from '../log/request-scope.js';
import { html } from './html.js';
import { band, layout } from './layout.js';
import { Visits } from './visit.js';

/** A visitor of a public page who cannot be answered reads why, in words, on a page; never a line of JSON. */
@Catch()
export class PageErrorFilter implements ExceptionFilter {
  constructor(
    private readonly visits: Visits,
    @Inject(LOG) private readonly log: Log,
  ) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const [request, reply] = [http.getRequest<FastifyRequest>(), http.getResponse<FastifyReply>()];
    const { code, status } = judgeHttp(error);
    const requestId = currentRequest()?.requestId ?? 'none';
    if (code === 'INTERNAL') this.log.error({ requestId, error: describe(error) }, 'bug');
    const visit = this.visits.of(request, reply);
    const { say } = visit;
    const missing = code === 'NOT_FOUND';
    const title = say(missing ? 'public.missing.title' : 'public.trouble.title');
    const page = layout(visit, {
      title,
      canonical: '/directory',
      nav: [{ href: '/directory', label: say('public.nav.find') }],
      help: { href: '/help', label: say('public.nav.help') },
      band: band(visit, { heading: title, short: true }),
      main: html`<div class="wrap main flow narrow">
        <p>${missing ? say('public.missing.text') : say(`error.${code}`, { requestId })}</p>
        ${!missing && html`<p class="hint">${say('public.trouble.number', { requestId })}</p>`}
        <p><a href="/directory">${say('public.missing.find')}</a></p>
      </div>`,
      foot: html`<p><b>${say('public.brand')}</b></p>`,
    });
    this.visits.send(request, reply, page, status);
  }
}
