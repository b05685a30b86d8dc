import type { CoverageQuery } from '@kalaka/contract';
import { coverOf, type Cover } from '@kalaka/domain';

type Answer = CoverageQuery['coverage'];
export type Term = Answer['types'][number];
export type Gap = Pick<Answer['gaps'][number], 'type' | 'targetGroup' | 'couldHelp'>;

export interface CoverageBox {
  readonly type: string;
  readonly targetGroup: string;
  /** One for each district, in their order; without districts one for the whole place. */
  readonly covers: readonly Cover[];
  readonly covered: number;
  readonly members: Answer['cells'][number]['members'];
  /** Nobody helps, and somebody is there for these people: who could. */
  readonly gap: boolean;
}

/** Whom somebody is there for, and each way of helping them. */
export interface CoverageRow {
  readonly group: Term;
  readonly boxes: readonly CoverageBox[];
}

/** So many gaps are marked: a table in which everything is marked marks nothing. */
export const MARKED_GAPS = 3;

/** The table of the page, of all districts or of one. */
export function coverageRows(coverage: Answer, district: string | null): CoverageRow[] {
  const gaps = new Set(markedGaps(coverage).map(({ type, targetGroup }) => `${type} ${targetGroup}`));
  const cells = new Map(coverage.cells.map((cell) => [`${cell.type} ${cell.targetGroup}`, cell]));
  return coverage.targetGroups.map((group) => ({
    group,
    boxes: coverage.types.map(({ code: type }) => {
      const key = `${type} ${group.code}`;
      const cell = cells.get(key);
      const places = (cell?.districts ?? []).filter((one) => district === null || one.district === district);
      const counts =
        coverage.districts.length === 0
          ? [cell?.members.length ?? 0]
          : places.map(({ members }) => members.length);
      const here = new Set(places.flatMap(({ members }) => members.map(({ id }) => id)));
      return {
        type,
        targetGroup: group.code,
        covers: counts.map(coverOf),
        covered: counts.filter((count) => count > 0).length,
        members: (cell?.members ?? []).filter(({ id }) => district === null || here.has(id)),
        gap: gaps.has(key),
      };
    }),
  }));
}

/** Of each group the gap that most members could close: three lines about the same people say little. */
export function markedGaps({ gaps }: Answer): Answer['gaps'] {
  const seen = new Set<string>();
  const first = gaps.filter(({ targetGroup, couldHelp }) => {
    if (couldHelp.length === 0 || seen.has(targetGroup)) return false;
    seen.add(targetGroup);
    return true;
  });
  return first.slice(0, MARKED_GAPS);
}

export interface Overlap {
  readonly type: string;
  readonly targetGroup: string;
  readonly districts: readonly string[];
  readonly members: Answer['overlaps'][number]['members'];
}

/** The same members that do the same in several districts are one overlap. */
export function overlapsOf({ overlaps }: Answer, district: string | null): Overlap[] {
  const found = new Map<string, Overlap>();
  for (const one of overlaps) {
    if (district !== null && one.district !== district) continue;
    const key = [one.type, one.targetGroup, ...one.members.map(({ id }) => id)].join(' ');
    const before = found.get(key);
    found.set(key, {
      type: one.type,
      targetGroup: one.targetGroup,
      districts: [...(before?.districts ?? []), one.district],
      members: one.members,
    });
  }
  return [...found.values()].sort(
    (a, b) => b.members.length - a.members.length || b.districts.length - a.districts.length,
  );
}
