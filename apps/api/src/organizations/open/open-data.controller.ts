import { CSV_PROFILES, type CsvProfile } from '@kalaka/standards';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Public } from '../../platform/access/index.js';
import { badInput } from '../../platform/errors/hub-error.js';
import { send } from './download.js';
import { OpenData, type OpenForm } from './open-data.js';

type Asked = Record<string, unknown>;

const TYPES: Record<OpenForm, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  zip: 'application/zip',
  jsonld: 'application/ld+json',
};

/** A minute: long enough against a storm of requests, short enough for what is taken back. */
const CACHE = 'public, max-age=60';

/** @throws HubError BAD_USER_INPUT for a profile that is none */
export function profileOf(asked: unknown): CsvProfile {
  const profile = CSV_PROFILES.find((one) => one === (asked ?? 'plain'));
  if (!profile) throw badInput({ field: 'profile', rule: 'isIn' });
  return profile;
}

const languageOf = (asked: unknown): string | undefined => {
  if (asked === undefined) return undefined;
  if (typeof asked !== 'string' || asked === '') throw badInput({ field: 'lang', rule: 'isIn' });
  return asked;
};

/** What a network publishes, for everybody: `/open/<network>/organizations.csv`, `.zip` (with schema) and `.jsonld`. */
@Public()
@Controller('open')
export class OpenDataController {
  constructor(private readonly data: OpenData) {}

  @Get(':network/organizations.csv')
  csv(
    @Param('network') network: string,
    @Query() asked: Asked,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(network, 'csv', asked, req, reply);
  }

  @Get(':network/organizations.zip')
  zip(
    @Param('network') network: string,
    @Query() asked: Asked,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(network, 'zip', asked, req, reply);
  }

  @Get(':network/organizations.jsonld')
  jsonld(
    @Param('network') network: string,
    @Query() asked: Asked,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    return this.answer(network, 'jsonld', asked, req, reply);
  }

  private async answer(
    network: string,
    form: OpenForm,
    { profile, lang }: Asked,
    req: FastifyRequest,
    reply: FastifyReply,
  ): Promise<void> {
    const wish = { form, profile: profileOf(profile), language: languageOf(lang) };
    const body = await this.data.file(network, wish);
    send(req, reply, { body, type: TYPES[form], name: `${network}.${form}`, cache: CACHE });
  }
}
