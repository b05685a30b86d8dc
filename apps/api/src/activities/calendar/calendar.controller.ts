import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile } from '../../organizations/index.js';
import { Public } from '../../platform/access/index.js';
import { badInput, HubError, notFound } from '../../platform/errors/hub-error.js';
import { Calendars } from './calendars.js';
import { Guesses } from './guesses.js';

const TYPE = 'text/calendar; charset=utf-8';
const ICS = /^([\w-]+)\.ics$/;

/**
 * Calendars for other programs: `/calendar/<secret>.ics` of a person who made that address, and
 * `/open/<network>/calendar.ics` of what a network publishes.
 */
@Public()
@Controller()
export class CalendarController {
  constructor(
    private readonly calendars: Calendars,
    private readonly guesses: Guesses,
  ) {}

  @Get('calendar/:file')
  async person(
    @Param('file') asked: string,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    const place = req.ip;
    if (this.guesses.tooMany(place)) throw new HubError('RATE_LIMITED');
    const token = ICS.exec(asked)?.[1];
    const body = token ? await this.calendars.ofPerson(token) : null;
    if (!body) {
      this.guesses.wrong(place);
      throw notFound();
    }
    // Found by no search engine, told to no page that is opened from it, and kept by no machine between.
    void reply.header('x-robots-tag', 'noindex').header('referrer-policy', 'no-referrer');
    sendFile(req, reply, { body, type: TYPE, name: 'kalaka.ics', cache: 'private, max-age=900' });
  }

  @Get('open/:network/calendar.ics')
  async network(
    @Param('network') network: string,
    @Query('lang') language: unknown,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (language !== undefined && typeof language !== 'string')
      throw badInput({ field: 'lang', rule: 'isIn' });
    const body = await this.calendars.ofNetwork(network, language);
    sendFile(req, reply, { body, type: TYPE, name: `${network}.ics`, cache: 'public, max-age=300' });
  }
}
