import { isUuid } from '../kernel/ids.js';
import { NOT_ASKED } from '../activities/activity.js';
import { GROUPINGS, isOfPeople, linesTogether, type Grouping, type OverviewLine } from './overview.js';
import { isQuarter, type Quarter } from './quarters.js';

/** What a report may consist of: the overviews, and where nobody helps. */
export const REPORT_PARTS = [...GROUPINGS, 'COVERAGE'] as const;
export type ReportPart = (typeof REPORT_PARTS)[number];

/** A report that somebody makes again and again. Saved as a query string, so it is a link as well. */
export interface ReportSet {
  /** Null: the last quarter that is over, on whatever day the report is made. */
  readonly quarter: Quarter | null;
  readonly parts: readonly ReportPart[];
  /** Of these members and programmes only; none named: of all. */
  readonly memberIds: readonly string[];
  readonly programIds: readonly string[];
}

export const WHOLE_REPORT: ReportSet = { quarter: null, parts: REPORT_PARTS, memberIds: [], programIds: [] };

/** So many are listed in one address: a report of more members than that is one of all. */
export const MOST_LISTED = 40;

const listed = (value: unknown): string[] =>
  typeof value === 'string' && value !== '' ? value.split('.') : [];
const ids = (value: unknown): string[] => [...new Set(listed(value).filter(isUuid))].slice(0, MOST_LISTED);

/** Reads an address. What it does not know is left out, so that an old link still opens. */
export function readReportSet(params: Readonly<Record<string, unknown>>): ReportSet {
  const asked = listed(params['parts']);
  const parts = REPORT_PARTS.filter((part) => asked.includes(part));
  return {
    quarter: isQuarter(params['quarter']) ? params['quarter'] : null,
    parts: parts.length > 0 ? parts : REPORT_PARTS,
    memberIds: ids(params['members']),
    programIds: ids(params['programs']),
  };
}

/** The address of a report: only what differs from the whole one. */
export function reportSetParams({
  quarter,
  parts,
  memberIds,
  programIds,
}: ReportSet): Record<string, string> {
  const whole = parts.length === 0 || parts.length === REPORT_PARTS.length;
  const all: Record<string, string> = {
    quarter: quarter ?? '',
    parts: whole ? '' : REPORT_PARTS.filter((part) => parts.includes(part)).join('.'),
    members: memberIds.join('.'),
    programs: programIds.join('.'),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

interface Lines<L> {
  readonly groupBy: string;
  readonly lines: readonly L[];
  readonly total: L;
}

/**
 * An overview of the members or programmes that the report is about. Lines that are published anyway are left out, nothing is
 * counted anew: so a choice of members tells nothing that the whole table does not tell.
 */
export function ofReport<L extends OverviewLine, O extends Lines<L>>(
  overview: O,
  { memberIds, programIds }: Pick<ReportSet, 'memberIds' | 'programIds'>,
): O {
  const chosen = { MEMBER: memberIds, PROGRAM: programIds }[overview.groupBy as 'MEMBER' | 'PROGRAM'] ?? [];
  if (chosen.length === 0) return overview;
  const lines = overview.lines.filter(({ key }) => chosen.includes(key));
  return { ...overview, lines, total: { ...overview.total, ...linesTogether(lines) } };
}

/** Whether a table has something to tell: that nobody was asked is no news about age or role. */
export const tells = ({
  groupBy,
  lines,
}: {
  readonly groupBy: Grouping;
  readonly lines: readonly { readonly key: string }[];
}): boolean =>
  lines.some(({ key }) => !isOfPeople(groupBy) || groupBy === 'TARGET_GROUP' || key !== NOT_ASKED);
