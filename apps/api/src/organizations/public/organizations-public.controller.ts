import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/index.js';
import { notFound } from '../../platform/errors/index.js';
import { PageErrorFilter, Visits, type Html, type Visit } from '../../platform/html/index.js';
import { accessibilityPage } from './accessibility.page.js';
import { directoryPage } from './directory.page.js';
import { helpPage } from './help.page.js';
import { organizationPage } from './organization.page.js';
import { PublicFinder } from './public.finder.js';
import { servicePage } from './service.page.js';
import { siteMap } from './site-map.js';
import { wishOf } from './wish.js';

const AN_HOUR = 'public, max-age=3600';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** An id that is none names nothing. */
const idOf = (text: string): string => {
  if (!UUID.test(text)) throw notFound();
  return text;
};

/** The public pages of a network: each is one read and one pure function from its answer to a page. */
@Controller('directory/:slug')
@Public()
@UseFilters(PageErrorFilter)
export class OrganizationsPublicController {
  constructor(
    private readonly visits: Visits,
    private readonly finder: PublicFinder,
  ) {}

  @Get()
  directory(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.answer(request, reply, async (visit) => {
      const wish = wishOf(visit.query);
      return directoryPage(visit, await this.finder.directory(slug, visit.reader.language, wish), wish);
    });
  }

  @Get('organizations/:id')
  async organization(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const visit = this.visits.of(request, reply);
    const view = await this.finder.organization(slug, visit.reader.language, idOf(id));
    const { id: now } = view.organization;
    // Two records became one: the address of the one that went leads to the one that stayed.
    if (now !== id.toLowerCase()) return reply.redirect(request.url.replace(id, now), 301);
    return this.visits.send(request, reply, organizationPage(visit, view));
  }

  @Get('services/:id')
  service(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.answer(request, reply, async (visit) => {
      const view = await this.finder.service(slug, visit.reader.language, idOf(id));
      const service = view.organization.services.find((one) => one.id === id);
      if (!service) throw notFound();
      return servicePage(visit, view, service);
    });
  }

  @Get('sitemap.xml')
  async siteMap(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const { origin } = this.visits.of(request, reply);
    const text = siteMap(origin, slug, await this.finder.published(slug));
    return reply.type('application/xml; charset=utf-8').header('cache-control', AN_HOUR).send(text);
  }

  @Get('accessibility')
  accessibility(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.answer(request, reply, async (visit) =>
      accessibilityPage(visit, await this.finder.coverage(slug, visit.reader.language)),
    );
  }

  @Get('help')
  help(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.answer(request, reply, async (visit) =>
      helpPage(visit, await this.finder.help(slug, visit.reader.language)),
    );
  }

  @Get('*')
  nothing(): never {
    throw notFound();
  }

  private async answer(
    request: FastifyRequest,
    reply: FastifyReply,
    page: (visit: Visit) => Promise<Html>,
  ): Promise<FastifyReply> {
    const visit = this.visits.of(request, reply);
    return this.visits.send(request, reply, await page(visit));
  }
}
