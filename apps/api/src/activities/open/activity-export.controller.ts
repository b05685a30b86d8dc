import { isPlainDate } from '@kalaka/domain';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { filterOf, profileOf, sendFile } from '../../organizations/index.js';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { badInput } from '../../platform/errors/hub-error.js';
import { ActivityFilter } from '../activity-list.inputs.js';
import { ActivityTables } from './activity-tables.js';

type Asked = Record<string, unknown>;

/** A day that is none would only be found out by the database. */
async function dated(asked: unknown): Promise<ActivityFilter> {
  const filter = await filterOf(asked, ActivityFilter);
  for (const field of ['from', 'to'] as const)
    if (filter[field] != null && !isPlainDate(filter[field])) throw badInput({ field, rule: 'isDate' });
  return filter;
}

/**
 * The list of activities as this person sees it, as a file: `/export/activities.csv`, `.xlsx` and `.ics`, with the filter of
 * the list as JSON. Made anew each time and kept nowhere.
 */
@Controller('export')
export class ActivityExportController {
  constructor(private readonly tables: ActivityTables) {}

  @Allow('activity.list')
  @Get('activities.csv')
  async csv(
    @Query() { profile, filter }: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = await this.tables.csv(hub, await dated(filter), profileOf(profile));
    send(req, reply, body, { type: 'text/csv; charset=utf-8; header=present', name: 'activities.csv' });
  }

  @Allow('activity.list')
  @Get('activities.xlsx')
  async xlsx(
    @Query() { filter }: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const body = await this.tables.xlsx(hub, await dated(filter));
    send(req, reply, body, { type, name: 'activities.xlsx' });
  }

  @Allow('activity.list')
  @Get('activities.ics')
  async calendar(
    @Query() { filter }: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const body = await this.tables.calendar(hub, await dated(filter));
    send(req, reply, body, { type: 'text/calendar; charset=utf-8', name: 'activities.ics' });
  }
}

const send = (
  req: FastifyRequest,
  reply: FastifyReply,
  body: Buffer,
  about: { type: string; name: string },
): void => sendFile(req, reply, { body, ...about, cache: 'private, no-store' });
