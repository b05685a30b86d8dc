import { Controller, Get, Param, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/index.js';
import { notFound } from '../../platform/errors/index.js';
import { PageErrorFilter, Visits } from '../../platform/html/index.js';
import { programPage } from './program.page.js';
import { ProgramsPublicFinder } from './public.finder.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The page of a programme for everybody: one read and one pure function from its answer to a page. */
@Controller('directory/:slug/programs')
@Public()
@UseFilters(PageErrorFilter)
export class ProgramsPublicController {
  constructor(
    private readonly visits: Visits,
    private readonly finder: ProgramsPublicFinder,
  ) {}

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
