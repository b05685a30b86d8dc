import { PROGRAM_PURPOSES } from '@kalaka/domain';
import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/index.js';
import { notFound } from '../../platform/errors/index.js';
import { PageErrorFilter, Visits } from '../../platform/html/index.js';
import { programListPage } from './program-list.page.js';
import { programPage } from './program.page.js';
import { ProgramsPublicFinder } from './public.finder.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** What members do together, for everybody: each page is one read and one pure function from its answer to a page. */
@Controller('directory/:slug/programs')
@Public()
@UseFilters(PageErrorFilter)
export class ProgramsPublicController {
  constructor(
    private readonly visits: Visits,
    private readonly finder: ProgramsPublicFinder,
  ) {}

  @Get()
  async programs(@Param('slug') slug: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const visit = this.visits.of(request, reply);
    const purpose = PROGRAM_PURPOSES.find((one) => one === visit.query.get('purpose')) ?? null;
    const view = await this.finder.programs(slug, visit.reader.language, purpose);
    return this.visits.send(request, reply, programListPage(visit, view, purpose));
  }

  @Get(':id')
  async program(
    @Param('slug') slug: string,
    @Param('id') id: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<FastifyReply> {
    if (!UUID.test(id)) throw notFound();
    const visit = this.visits.of(request, reply);
    const view = await this.finder.program(slug, visit.reader.language, id);
    return this.visits.send(request, reply, programPage(visit, view));
  }
}
