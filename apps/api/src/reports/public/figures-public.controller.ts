import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PublicFinder } from '../../organizations/index.js';
import { Public } from '../../platform/access/index.js';
import { PageErrorFilter, Visits } from '../../platform/html/index.js';
import { figuresPage } from './figures.page.js';
import { PublicFigures } from './public-figures.js';

/** What a network did, for everybody: `/directory/<network>/figures`. */
@Controller('directory/:slug/figures')
@Public()
@UseFilters(PageErrorFilter)
export class FiguresPublicController {
  constructor(
    private readonly visits: Visits,
    private readonly site: PublicFinder,
    private readonly figures: PublicFigures,
  ) {}

  @Get()
  async page(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const visit = this.visits.of(request, reply);
    const { language } = visit.reader;
    const [site, overviews] = await Promise.all([
      this.site.site(slug, language),
      this.figures.lastYear(slug, language),
    ]);
    return this.visits.send(request, reply, figuresPage(visit, site, overviews));
  }
}
