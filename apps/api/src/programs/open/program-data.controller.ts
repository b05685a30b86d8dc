import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile } from '../../organizations/index.js';
import { Public } from '../../platform/access/index.js';
import { ProgramData } from './program-data.js';

/** What a network publishes of its programmes: `/open/<network>/programs.xml`, IATI 2.03. */
@Public()
@Controller('open')
export class ProgramDataController {
  constructor(private readonly data: ProgramData) {}

  @Get(':network/programs.xml')
  async iati(
    @Param('network') network: string,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = await this.data.iati(network);
    sendFile(req, reply, {
      ...{ body, type: 'application/xml; charset=utf-8', name: `${network}-programs.xml` },
      cache: 'public, max-age=60',
    });
  }
}
