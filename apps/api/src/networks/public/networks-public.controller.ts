import { Controller, Get, Req, Res, UseFilters } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/index.js';
import { PageErrorFilter, Visits } from '../../platform/html/index.js';
import { networkListPage } from './network-list.page.js';
import { PublicNetworks } from './public-networks.js';

/** The entrance to the public pages. With one network there is nothing to choose. */
@Controller('directory')
@Public()
@UseFilters(PageErrorFilter)
export class NetworksPublicController {
  constructor(
    private readonly visits: Visits,
    private readonly networks: PublicNetworks,
  ) {}

  @Get()
  async list(@Req() request: FastifyRequest, @Res() reply: FastifyReply): Promise<FastifyReply> {
    const visit = this.visits.of(request, reply);
    const networks = await this.networks.all(visit.reader.language);
    const [only, ...others] = networks;
    if (only && others.length === 0) return reply.redirect(`/directory/${only.slug}`, 302);
    return this.visits.send(request, reply, networkListPage(visit, networks));
  }
}
