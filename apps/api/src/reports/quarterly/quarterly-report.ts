import {
  GROUPINGS,
  isOfPeople,
  ofReport,
  quarterAfter,
  quarterOf,
  REPORT_PARTS,
  tells,
  type Clock,
  type Language,
  type ReportSet,
} from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { CoverageFinder } from '../coverage/coverage.finder.js';
import type { Coverage } from '../coverage/coverage.model.js';
import { Figures, readerOf } from '../figures.js';
import type { Overview } from '../overview/overview.model.js';
import {
  coverageNames,
  coverageTable,
  overviewTable,
  quarterName,
  type ReportTable,
} from '../tables/report-table.js';
import { xlsxOf } from '../tables/table-files.js';
import { TaggedPdf } from './tagged-pdf.js';

/** Without parts the whole report, without members and programmes of all of them. */
export interface QuarterlyWish extends Partial<ReportSet> {
  readonly quarter: ReportSet['quarter'];
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
/** A paper tells of so many groups; the table of the page has all. */
const GAPS_TOLD = 8;
const KINDS_TOLD = 4;

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
    pdf.paragraph(finding, 'lead');
    for (const table of tables) pdf.heading(2, table.title).table(table);
    if (gaps.length > 0) pdf.heading(2, say('reports.coverage.title'));
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
    { quarter, language, parts = REPORT_PARTS, memberIds = [], programIds = [] }: QuarterlyWish,
    whole = false,
  ): Promise<Report> {
    const asked = quarter ?? quarterAfter(quarterOf(this.clock.now().toISOString().slice(0, 10)), -1);
    const reader = { ...readerOf(hub), language };
    const say = (key: string, values = {}): string => message(language, key, values);
    const overviews: Overview[] = [];
    // A year of quarters, so that this one can be compared; everything else is of this quarter alone.
    // The overview by quarter says the finding, so it is always asked for.
    const asPart = new Set<string>(parts);
    for (const groupBy of GROUPINGS.filter((one) => one === 'QUARTER' || asPart.has(one))) {
      const from = groupBy === 'QUARTER' ? quarterAfter(asked, -3) : asked;
      overviews.push(await this.figures.overview(reader, { groupBy, from, to: asked, asOthers: true }));
    }
    const coverage = await this.coverage.coverage({ ...hub, language }, asked);
    const { name: network } = await hub.read.page<{ name: string }>('reports.network', NETWORK_NAME, [
      reader.networkId,
      language,
    ]);
    const year = overviews[0];
    const own = year?.lines.find(({ key }) => key === asked);
    const people = own?.people ?? null;
    const only = { memberIds, programIds };
    const selects = memberIds.length + programIds.length > 0;
    const values = {
      span: quarterName(language, asked),
      activities: own?.activities ?? 0,
      people: people ?? 0,
    };
    const tables = overviews
      .filter(
        (overview) => asPart.has(overview.groupBy) && (tells(overview) || !isOfPeople(overview.groupBy)),
      )
      .map((overview) => overviewTable(ofReport(overview, only), language));
    return {
      title: say('reports.quarterly.title', { quarter: quarterName(language, asked) }),
      network,
      draft: year?.quarters.some((one) => one.quarter === asked && !one.published) ?? false,
      finding: say(people === null ? 'reports.finding.hidden' : 'reports.finding', values),
      tables: whole && asPart.has('COVERAGE') ? [...tables, coverageTable(coverage, language)] : tables,
      gaps: asPart.has('COVERAGE') ? gapsOf(coverage, language) : [],
      notes: [
        ...(selects ? [say('reports.quarterly.selection')] : []),
        say('reports.note.published', { threshold: year?.threshold ?? 0 }),
        say('reports.quarterly.counted'),
        ...(overviews.some(({ lines }) => lines.some(({ shared }) => shared))
          ? [say('reports.shared.note')]
          : []),
      ],
    };
  }
}

/** Of each group for whom somebody is there: with what nobody helped, and who could. One paragraph says it once. */
function gapsOf(coverage: Coverage, language: Language): string[] {
  const say = (key: string, values = {}): string => message(language, key, values);
  const nameOf = coverageNames(coverage, language);
  const groups = Map.groupBy(
    coverage.gaps.filter(({ couldHelp }) => couldHelp.length > 0),
    ({ targetGroup }) => targetGroup,
  );
  if (groups.size === 0) return [say('reports.coverage.foundNone')];
  return [...groups].slice(0, GAPS_TOLD).map(([code, gaps]) =>
    say('reports.quarterly.gap', {
      group: nameOf.group(code),
      activities: gaps
        .slice(0, KINDS_TOLD)
        .map(({ type }) => nameOf.type(type))
        .join('; '),
      more: Math.max(0, gaps.length - KINDS_TOLD),
      who: (gaps[0]?.couldHelp ?? []).map(({ name }) => name.text).join('; '),
    }),
  );
}
