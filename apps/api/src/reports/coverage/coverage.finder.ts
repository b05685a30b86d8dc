import {
  ACTIVITY_TYPES,
  coverageOf,
  daysOfQuarter,
  gapsIn,
  overlapsIn,
  quarterAfter,
  quarterOf,
  TARGET_GROUPS,
  type Clock,
  type Help,
  type PlainDate,
  type Quarter,
} from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { OrganizationName } from '../../networks/index.js';
import type { HubContext } from '../../platform/access/index.js';
import { CLOCK } from '../../platform/db/index.js';
import { unauthenticated } from '../../platform/errors/index.js';
import type { Coverage, ReportTerm } from './coverage.model.js';
import { COVERAGE_PAGE } from './coverage.queries.js';

type Member = OrganizationName & { readonly targetGroups: readonly string[] };
interface Found {
  readonly today: PlainDate;
  readonly help: readonly Help[];
  readonly members: readonly Member[];
  readonly groups: readonly ReportTerm[];
  readonly types: readonly ReportTerm[];
  readonly districts: ReportTerm[];
}

/** Reads who helps whom, how and where: one statement. */
@Injectable()
export class CoverageFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async coverage(
    hub: Pick<HubContext, 'actor' | 'language' | 'read'>,
    asked?: Quarter | null,
  ): Promise<Coverage> {
    if (!hub.actor) throw unauthenticated();
    const now = this.clock.now();
    const quarter = asked ?? quarterOf(now.toISOString().slice(0, 10));
    const { fromDate, toDate } = daysOfQuarter(quarter);
    const after = daysOfQuarter(quarterAfter(quarter)).fromDate;
    const params = [hub.actor.networkId, hub.language, now.toISOString(), fromDate, after];
    const found = await hub.read.page<Found>('reports.coverage', COVERAGE_PAGE, params);
    return { quarter: { quarter, fromDate, toDate, published: toDate < found.today }, ...shownOf(found) };
  }
}

/** Rows are what the members do, columns those whom they are there for. */
function shownOf({ help, members, groups, types, districts }: Found): Omit<Coverage, 'quarter'> {
  const served = new Set([
    ...help.map((one) => one.targetGroup),
    ...members.flatMap((one) => one.targetGroups),
  ]);
  served.delete('ALL');
  const done = new Set(help.map(({ type }) => type));
  const rows = inOrder(ACTIVITY_TYPES, types).filter(({ code }) => done.has(code));
  const columns = inOrder(TARGET_GROUPS, groups).filter(({ code }) => served.has(code));
  const codes = (terms: readonly ReportTerm[]): string[] => terms.map(({ code }) => code);
  const coverage = coverageOf(help, {
    types: codes(rows),
    targetGroups: codes(columns),
    districts: codes(districts),
  });
  // In the order of their names, as the statement gives them.
  const named = (ids: readonly string[]): OrganizationName[] =>
    members.filter(({ id }) => ids.includes(id)).map(({ id, name }) => ({ id, name }));
  const gaps = gapsIn(coverage).map(({ type, targetGroup }) => {
    const there = members.filter((member) => member.targetGroups.includes(targetGroup));
    return { type, targetGroup, couldHelp: there.map(({ id, name }) => ({ id, name })) };
  });
  return {
    types: rows,
    targetGroups: columns,
    districts,
    cells: coverage.cells.map((cell) => ({
      type: cell.type,
      targetGroup: cell.targetGroup,
      districts: cell.districts.map((one) => ({
        district: one.district,
        members: named(one.organizationIds),
      })),
      members: named(cell.organizationIds),
    })),
    gaps: gaps.sort((a, b) => b.couldHelp.length - a.couldHelp.length),
    overlaps: overlapsIn(coverage)
      .map(({ organizationIds, ...overlap }) => ({ ...overlap, members: named(organizationIds) }))
      .sort((a, b) => b.members.length - a.members.length),
  };
}

/** The words of every network first, then its own. */
const inOrder = (common: readonly string[], own: readonly ReportTerm[]): ReportTerm[] => [
  ...common.map((code) => ({ code, name: null })),
  ...own,
];
