import { LANGUAGES, readReportSet, type Language } from '@kalaka/domain';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile } from '../../organizations/index.js';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { badInput } from '../../platform/errors/index.js';
import { quarterOf } from '../tables/tables.controller.js';
import { QuarterlyReport, type QuarterlyWish } from './quarterly-report.js';

type Asked = Readonly<Record<string, unknown>>;
const CACHE = 'private, no-store';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/**
 * The quarterly report as a paper and as a workbook, in the language that is asked for:
 * `?quarter=2026-Q3&lang=hu&parts=MEMBER.PROGRAM&members=…&programs=…`. Without a quarter it is of the last one that is over.
 */
@Controller('export/reports')
export class QuarterlyController {
  constructor(private readonly report: QuarterlyReport) {}

  @Allow('report.read')
  @Get('quarterly.pdf')
  async pdf(
    @Query() asked: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const wish = wishOf(asked, hub.language);
    const body = await this.report.pdf(hub, wish);
    sendFile(req, reply, { body, type: 'application/pdf', name: nameOf(wish, 'pdf'), cache: CACHE });
  }

  @Allow('report.read')
  @Get('quarterly.xlsx')
  async xlsx(
    @Query() asked: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const wish = wishOf(asked, hub.language);
    const body = await this.report.xlsx(hub, wish);
    sendFile(req, reply, { body, type: XLSX, name: nameOf(wish, 'xlsx'), cache: CACHE });
  }
}

function wishOf(asked: Asked, own: Language): QuarterlyWish {
  const language = LANGUAGES.find((one) => one === (asked['lang'] ?? own));
  if (!language) throw badInput({ field: 'lang', rule: 'isIn' });
  return { ...readReportSet(asked), quarter: quarterOf('quarter', asked['quarter']), language };
}

const nameOf = ({ quarter, language }: QuarterlyWish, form: string): string =>
  `report-${quarter ?? 'quarter'}-${language}.${form}`.toLowerCase();
