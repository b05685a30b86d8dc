import { GROUPINGS, isQuarter, type Grouping, type Quarter } from '@kalaka/domain';
import { CSV_PROFILES, type CsvProfile } from '@kalaka/standards';
import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { sendFile } from '../../organizations/index.js';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { badInput } from '../../platform/errors/index.js';
import { CoverageFinder } from '../coverage/coverage.finder.js';
import { Figures, readerOf } from '../figures.js';
import { coverageTable, overviewTable, type ReportTable } from './report-table.js';
import { csvOf, xlsxOf } from './table-files.js';

type Asked = Readonly<Record<string, unknown>>;
type Form = 'csv' | 'xlsx';

const TYPES: Readonly<Record<Form, string>> = {
  csv: 'text/csv; charset=utf-8; header=present',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};
const CACHE = 'private, no-store';

/** The tables of the pages as files, as this person sees them: `/export/reports/overview.csv`, `.xlsx`, `coverage.csv`, `.xlsx`. */
@Controller('export/reports')
export class ReportTablesController {
  constructor(
    private readonly figures: Figures,
    private readonly finder: CoverageFinder,
  ) {}

  @Allow('report.read')
  @Get('overview.csv')
  overviewCsv(
    @Query() asked: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.overview('csv', asked, hub, req, reply);
  }

  @Allow('report.read')
  @Get('overview.xlsx')
  overviewXlsx(
    @Query() asked: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.overview('xlsx', asked, hub, req, reply);
  }

  @Allow('report.read')
  @Get('coverage.csv')
  coverageCsv(
    @Query() asked: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.coverage('csv', asked, hub, req, reply);
  }

  @Allow('report.read')
  @Get('coverage.xlsx')
  coverageXlsx(
    @Query() asked: Asked,
    @Hub() hub: HubContext,
    @Req() req: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.coverage('xlsx', asked, hub, req, reply);
  }

  private async overview(
    form: Form,
    asked: Asked,
    hub: HubContext,
    req: FastifyRequest,
    reply: FastifyReply,
  ) {
    const wish = {
      groupBy: groupingOf(asked['by']),
      from: quarterOf('from', asked['from']),
      to: quarterOf('to', asked['to']),
      own: asked['of'] === 'own',
    };
    const overview = await this.figures.overview(readerOf(hub), wish);
    return answer(req, reply, form, overviewTable(overview, hub.language), profileOf(asked['profile']));
  }

  private async coverage(
    form: Form,
    asked: Asked,
    hub: HubContext,
    req: FastifyRequest,
    reply: FastifyReply,
  ) {
    const coverage = await this.finder.coverage(hub, quarterOf('quarter', asked['quarter']));
    return answer(req, reply, form, coverageTable(coverage, hub.language), profileOf(asked['profile']));
  }
}

async function answer(
  req: FastifyRequest,
  reply: FastifyReply,
  form: Form,
  table: ReportTable,
  profile: CsvProfile,
): Promise<void> {
  const body = form === 'csv' ? Buffer.from(csvOf(table, profile)) : await xlsxOf([table]);
  sendFile(req, reply, { body, type: TYPES[form], name: `${table.name}.${form}`, cache: CACHE });
}

function groupingOf(asked: unknown): Grouping {
  const found = GROUPINGS.find((one) => one === (asked ?? 'QUARTER'));
  if (!found) throw badInput({ field: 'by', rule: 'isIn' });
  return found;
}

/** @throws HubError BAD_USER_INPUT for a quarter that is none */
export function quarterOf(field: string, asked: unknown): Quarter | null {
  if (asked === undefined) return null;
  if (!isQuarter(asked)) throw badInput({ field, rule: 'matches' });
  return asked;
}

function profileOf(asked: unknown): CsvProfile {
  const found = CSV_PROFILES.find((one) => one === (asked ?? 'plain'));
  if (!found) throw badInput({ field: 'profile', rule: 'isIn' });
  return found;
}
