import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { send, zipped } from './download.js';
import { OrganizationFilter } from '../organization-list.inputs.js';
import { filterOf } from './export-filter.js';
import { profileOf } from './open-data.controller.js';
import { RegisterReader } from './register-reader.js';
import { registerTables } from './register-tables.js';

/**
 * The list of organizations as this person sees it, as tables: `/export/organizations.zip`, with the filter of the list
 * as JSON. Made anew each time and kept nowhere.
 */
@Controller('export')
export class RegisterExportController {
  constructor(private readonly register: RegisterReader) {}

  @Allow('organization.list')
  @Get('organizations.zip')
  async organizations(
    @Query() { profile, filter }: Record<string, unknown>,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const form = profileOf(profile);
    const { organizations, audiences, groups } = await this.register.own(
      hub,
      await filterOf(filter, OrganizationFilter),
    );
    const wording = { profile: form, language: hub.language, groups };
    const about = { name: 'organizations', title: 'Kaláka' };
    const body = await zipped(registerTables(organizations, audiences, about, wording));
    const cache = 'private, no-store';
    send(req, reply, { body, type: 'application/zip', name: 'organizations.zip', cache });
  }
}
