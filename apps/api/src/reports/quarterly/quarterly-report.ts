import { GROUPINGS, quarterAfter, quarterOf, type Clock, type Language, type Quarter } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { CoverageFinder } from '../coverage/coverage.finder.js';
import type { Coverage } from '../coverage/coverage.model.js';
import { Figures, readerOf } from '../figures.js';
import type { Overview } from '../overview/overview.model.js';
import { coverageTable, overviewTable, quarterName, type ReportTable } from '../tables/report-table.js';
import { xlsxOf } from '../tables/table-files.js';
import { TaggedPdf } from './tagged-pdf.js';

export interface QuarterlyWish {
  readonly quarter: Quarter | null;
  readonly language: Language;
}

interface Report {
  readonly title: string;
  readonly network: string;
  readonly draft: boolean;
  readonly finding: string;
  readonly notes: readonly string[];
  readonly tables: readonly ReportTable[];
  readonly gaps: readonly string[];
}

const NETWORK_NAME = `SELECT json_build_object('name', local_text(n.name, $2)) FROM networks n WHERE n.id = $1`;
/** A paper names the first of them; the table of the page has all. */
const GAPS_TOLD = 8;

/**
 * The quarterly report of the network, in either language: the same figures as on the page, through the guard for whoever
 * makes it, because a paper goes where nobody asks who reads it.
 */
@Injectable()
export class QuarterlyReport {
  constructor(
    private readonly figures: Figures,
    private readonly coverage: CoverageFinder,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async pdf(hub: HubContext, wish: QuarterlyWish): Promise<Buffer> {
    const { title, network, draft, finding, notes, tables, gaps } = await this.report(hub, wish);
    const say = (key: string, values = {}): string => message(wish.language, key, values);
    const pdf = new TaggedPdf({
      ...{ language: wish.language, title, author: network, created: this.clock.now() },
      pageOf: (page, all) => say('reports.quarterly.page', { page, all }),
    });
    pdf.heading(1, title).paragraph(network);
    if (draft) pdf.paragraph(say('reports.quarterly.draft'));
    pdf.paragraph(finding);
    for (const table of tables) pdf.heading(2, table.title).table(table);
    pdf.heading(2, say('reports.coverage.title'));
    for (const gap of gaps) pdf.paragraph(gap);
    pdf.heading(2, say('reports.quarterly.how'));
    for (const note of notes) pdf.paragraph(note, 'small');
    return pdf.end();
  }

  async xlsx(hub: HubContext, wish: QuarterlyWish): Promise<Buffer> {
    return xlsxOf((await this.report(hub, wish, true)).tables);
  }

  /** The last quarter that is over, when nobody said which. */
  private async report(
    hub: HubContext,
    { quarter, language }: QuarterlyWish,
    whole = false,
  ): Promise<Report> {
    const asked = quarter ?? quarterAfter(quarterOf(this.clock.now().toISOString().slice(0, 10)), -1);
    const reader = { ...readerOf(hub), language };
    const say = (key: string, values = {}): string => message(language, key, values);
    const overviews: Overview[] = [];
    // A year of quarters, so that this one can be compared; everything else is of this quarter alone.
    for (const groupBy of GROUPINGS) {
      const from = groupBy === 'QUARTER' ? quarterAfter(asked, -3) : asked;
      overviews.push(await this.figures.overview(reader, { groupBy, from, to: asked, asOthers: true }));
    }
    const coverage = await this.coverage.coverage({ ...hub, language }, asked);
    const { name: network } = await hub.read.page<{ name: string }>('reports.network', NETWORK_NAME, [
      reader.networkId,
      language,
    ]);
    const own = overviews.at(-1);
    const people = own?.total.people ?? null;
    const values = {
      span: quarterName(language, asked),
      activities: own?.total.activities ?? 0,
      people: people ?? 0,
    };
    const tables = overviews.map((overview) => overviewTable(overview, language));
    return {
      title: say('reports.quarterly.title', { quarter: quarterName(language, asked) }),
      network,
      draft: own?.quarters.some(({ published }) => !published) ?? false,
      finding: say(people === null ? 'reports.finding.hidden' : 'reports.finding', values),
      tables: whole ? [...tables, coverageTable(coverage, language)] : tables,
      gaps: gapsOf(coverage, language),
      notes: [
        say('reports.note.published', { threshold: own?.threshold ?? 0 }),
        say('reports.quarterly.counted'),
        say('reports.coverage.note'),
      ],
    };
  }
}

function gapsOf(coverage: Coverage, language: Language): string[] {
  const say = (key: string, values = {}): string => message(language, key, values);
  const { rows, columns } = coverageTable(coverage, language);
  const where = new Map(
    coverage.cells.map((cell, at) => [`${cell.type} ${cell.targetGroup}`, rows[at] ?? []]),
  );
  const told = coverage.gaps.filter(({ couldHelp }) => couldHelp.length > 0).slice(0, GAPS_TOLD);
  if (told.length === 0 || columns.length === 0) return [say('reports.coverage.foundNone')];
  return told.map(({ type, targetGroup, couldHelp }) => {
    const [activity = type, group = targetGroup] = where.get(`${type} ${targetGroup}`) ?? [];
    const who = couldHelp.map(({ name }) => name.text).join('; ');
    return say('reports.quarterly.gap', { activity, group, who });
  });
}
