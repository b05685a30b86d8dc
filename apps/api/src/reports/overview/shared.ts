import type { OverviewLine, Quarter } from '@kalaka/domain';
import type { SharedFigures } from './overview.model.js';

/** What one member held in one quarter with those that reported it. */
export interface SharedCell {
  readonly quarter: Quarter;
  readonly memberId: string;
  readonly activities: number;
  readonly people: number;
}
export type LineWithShared = OverviewLine & { readonly shared?: SharedFigures };

const IN_RANGE = `r.network_id = $1 AND r.month >= $4::date AND r.month < $5::date AND r.accepted AND r.activities > 0`;

/** Who held something that another one reported. Parameters as for the overview. */
export const SHARING = `SELECT r.organization_id FROM shared_rollups r WHERE ${IN_RANGE}`;

export const sharedCells = (ofOne = ''): string => `(
  SELECT coalesce(json_agg(s), '[]') FROM (
    SELECT to_char(r.month, 'YYYY"-Q"Q') AS quarter, r.organization_id AS "memberId",
      sum(r.activities)::bigint AS activities, sum(r.reach)::bigint AS people
    FROM shared_rollups r WHERE ${IN_RANGE} ${ofOne} GROUP BY 1, 2) s)`;

/** Numbers of activities are no numbers of people; how many came is for those who may read every number. */
export function sharedTogether(cells: readonly SharedCell[], exact: boolean): SharedFigures {
  const sum = (of: 'activities' | 'people'): number => cells.reduce((all, cell) => all + cell[of], 0);
  return { activities: sum('activities'), people: exact ? sum('people') : null };
}

/**
 * The lines of members with what each held beside. An activity counts once, for the member that reported it; so the others
 * stand there with it, and it is in none of their sums. Who only ever helped has a line as well.
 */
export function withShared(
  lines: readonly OverviewLine[],
  cells: readonly SharedCell[],
  exact: boolean,
): LineWithShared[] {
  const shared = Map.groupBy(cells, ({ memberId }) => memberId);
  const known = new Set(lines.map(({ key }) => key));
  const only = [...shared.keys()].filter((key) => !known.has(key));
  return [...lines, ...only.map(emptyLine)].map((line) => {
    const own = shared.get(line.key);
    return own ? { ...line, shared: sharedTogether(own, exact) } : line;
  });
}

const emptyLine = (key: string): OverviewLine => ({
  ...{ key, activities: 0, people: 0, staffMinutes: 0, volunteerMinutes: 0, hiddenQuarters: 0 },
});
