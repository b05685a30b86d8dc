import { isUuid } from '@kalaka/domain';
import { guarded, writeCsv, type CsvCell } from '@kalaka/standards';
import { message } from '@kalaka/words';
import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Readable } from 'node:stream';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { languageOf } from '../../platform/access/request-contexts.js';
import { notFound } from '../../platform/errors/index.js';
import { ImportsFinder } from './imports.finder.js';

const COLUMNS = ['file', 'line', 'field', 'reason'] as const;
/** Read at once; the file itself goes out line by line. */
const ROWS = 5_000;

/** Files around an import: an empty table to fill in, and the wrong rows with their reasons. */
@Controller('imports')
export class ImportTablesController {
  constructor(private readonly finder: ImportsFinder) {}

  @Allow('organization.import')
  @Get('template.csv')
  template(@Query('language') asked: string, @Req() req: FastifyRequest, @Res() reply: FastifyReply): void {
    const language = languageOf(asked === undefined ? req.headers['accept-language'] : String(asked));
    const columns = message(language, 'imports.template').split(',');
    // Hungarian Excel opens a table of semicolons, others one of commas.
    send(
      reply,
      'template.csv',
      writeCsv(columns, [], { bom: true, delimiter: language === 'hu' ? ';' : ',' }),
    );
  }

  @Allow('organization.import')
  @Get(':id/wrong-rows.csv')
  async wrongRows(
    @Param('id') id: string,
    @Hub() hub: HubContext,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    if (!isUuid(id)) throw notFound();
    await this.finder.one(hub, id);
    const columns = COLUMNS.map((key) => message(hub.language, `imports.csv.${key}`));
    const rows: Record<string, CsvCell>[] = [];
    for (let after: string | null = null; ;) {
      const page = await this.finder.findings(hub, id, 'WRONG', { first: ROWS, after });
      for (const { node } of page.edges) {
        const cells = [node.file, node.line, node.field, node.message];
        rows.push(Object.fromEntries(columns.map((column, at) => [column, guarded(cells[at])])));
      }
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
    }
    send(reply, 'wrong-rows.csv', writeCsv(columns, rows, { bom: true }));
  }
}

/** With the mark by which Excel knows UTF-8. */
function send(reply: FastifyReply, name: string, lines: Iterable<string>): void {
  void reply
    .header('content-type', 'text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('cache-control', 'no-store')
    .send(Readable.from(lines));
}
