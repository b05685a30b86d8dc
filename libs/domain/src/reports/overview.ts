import { hiddenFigures, leaksIn, TOTAL, type Atom, type Block } from './protection/index.js';
import type { Quarter } from './quarters.js';

/** By what the overview counts. These are all published dimensions; there is no crossing of two of them. */
export const GROUPINGS = ['QUARTER', 'MEMBER', 'PROGRAM', 'TARGET_GROUP', 'PLACE'] as const;
export type Grouping = (typeof GROUPINGS)[number];
type Dimension = Exclude<Grouping, 'QUARTER'>;

/** Of the people of a cell those of whom no target group is known. */
export const NOT_ASKED = 'NOT_ASKED';

/** What was accepted of one member in one quarter, one programme and one place: the cell from which all is added up. */
export interface QuarterCell {
  readonly quarter: Quarter;
  readonly memberId: string;
  /** Empty: without a programme. */
  readonly programId: string;
  /** Code of the district; empty: not said. */
  readonly place: string;
  readonly activities: number;
  readonly people: number;
  readonly staffMinutes: number;
  readonly volunteerMinutes: number;
  readonly groups: readonly GroupCount[];
}

export interface GroupCount {
  readonly code: string;
  readonly people: number;
}

/** One line of the overview. Figures are null where all of them are hidden, or where they are not counted this way. */
export interface OverviewLine {
  readonly key: string;
  readonly activities: number | null;
  readonly people: number | null;
  readonly staffMinutes: number | null;
  readonly volunteerMinutes: number | null;
  /** In so many quarters the figures are hidden and so not in the sums. */
  readonly hiddenQuarters: number;
}

const figureOf = (dimension: Dimension, key: string): string => `${dimension}:${key}`;

/** Who belongs to no asked group counts as not asked, so that the groups of a cell always add up to its people. */
function groupsOf(cell: QuarterCell): GroupCount[] {
  const asked = cell.groups.filter(({ code, people }) => code !== NOT_ASKED && people > 0);
  const people = cell.people - asked.reduce((sum, group) => sum + group.people, 0);
  return people > 0 ? [...asked, { code: NOT_ASKED, people }] : asked;
}

/** The figures of one quarter as the guard looks at them. */
export function blockOf(cells: readonly QuarterCell[]): Block {
  const atoms: Atom[] = [];
  const groups = new Set<string>();
  for (const cell of cells) {
    const figures = [
      figureOf('MEMBER', cell.memberId),
      figureOf('PROGRAM', cell.programId),
      figureOf('PLACE', cell.place),
    ];
    for (const { code, people } of groupsOf(cell)) {
      groups.add(code);
      atoms.push({ owner: cell.memberId, people, figures: [...figures, figureOf('TARGET_GROUP', code)] });
    }
  }
  // When everybody who came is of one group, the empty groups say of each person which one: then no group is shown.
  const one = groups.size === 1 && !groups.has(NOT_ASKED);
  return { atoms, hide: one ? [...groups].map((code) => figureOf('TARGET_GROUP', code)) : [] };
}

/** The figures of each quarter that are hidden from everybody outside. Decided for a quarter once, whatever is asked. */
export function hiddenOf(
  cells: readonly QuarterCell[],
  threshold: number,
): ReadonlyMap<Quarter, ReadonlySet<string>> {
  const quarters = Map.groupBy(cells, ({ quarter }) => quarter);
  return new Map([...quarters].map(([quarter, own]) => [quarter, hiddenFigures(blockOf(own), threshold)]));
}

/** What each quarter would tell of small numbers if these figures of it were hidden; none when the guard decided. */
export function quarterLeaks(
  cells: readonly QuarterCell[],
  threshold: number,
  hidden: ReadonlyMap<Quarter, ReadonlySet<string>>,
): string[] {
  const quarters = Map.groupBy(cells, ({ quarter }) => quarter);
  return [...quarters].flatMap(([quarter, own]) =>
    leaksIn(blockOf(own), threshold, hidden.get(quarter) ?? new Set()).map((leak) => `${quarter}: ${leak}`),
  );
}

interface Part extends Omit<OverviewLine, 'hiddenQuarters' | 'people'> {
  readonly quarter: Quarter;
  readonly figure: string;
  readonly people: number;
}

function partsOf(cell: QuarterCell, grouping: Grouping): Part[] {
  const { quarter, activities, people, staffMinutes, volunteerMinutes } = cell;
  const whole = { quarter, activities, people, staffMinutes, volunteerMinutes };
  switch (grouping) {
    case 'QUARTER':
      return [{ ...whole, key: quarter, figure: TOTAL }];
    case 'MEMBER':
      return [{ ...whole, key: cell.memberId, figure: figureOf('MEMBER', cell.memberId) }];
    case 'PROGRAM':
      return [{ ...whole, key: cell.programId, figure: figureOf('PROGRAM', cell.programId) }];
    case 'PLACE':
      return [{ ...whole, key: cell.place, figure: figureOf('PLACE', cell.place) }];
    case 'TARGET_GROUP':
      return groupsOf(cell).map((group) => ({
        ...{ quarter, key: group.code, figure: figureOf('TARGET_GROUP', group.code) },
        ...{ activities: null, people: group.people, staffMinutes: null, volunteerMinutes: null },
      }));
  }
}

/**
 * The lines of an overview. A sum over several quarters is added up from the figures that are shown of each, so that no
 * choice of quarters tells more than the quarters tell one by one.
 */
export function overviewLines(
  cells: readonly QuarterCell[],
  grouping: Grouping,
  hidden: ReadonlyMap<Quarter, ReadonlySet<string>>,
): OverviewLine[] {
  const parts = cells.flatMap((cell) => partsOf(cell, grouping));
  const isHidden = ({ quarter, figure }: Part): boolean => hidden.get(quarter)?.has(figure) ?? false;
  return [...Map.groupBy(parts, ({ key }) => key)].map(([key, all]) => {
    const shown = all.filter((part) => !isHidden(part));
    const sum = (of: (part: Part) => number | null): number | null => {
      const numbers = shown.flatMap((part) => of(part) ?? []);
      return numbers.length > 0 ? numbers.reduce((total, number) => total + number, 0) : null;
    };
    return {
      key,
      activities:
        grouping === 'TARGET_GROUP' ? null : all.reduce((total, part) => total + (part.activities ?? 0), 0),
      people: sum(({ people }) => people),
      staffMinutes: sum((part) => part.staffMinutes),
      volunteerMinutes: sum((part) => part.volunteerMinutes),
      hiddenQuarters: new Set(all.filter(isHidden).map(({ quarter }) => quarter)).size,
    };
  });
}

/** For those who may read every number. */
export const NOTHING_HIDDEN: ReadonlyMap<Quarter, ReadonlySet<string>> = new Map();
