import { NOT_ASKED, type ReachDimension } from '../activities/activity.js';
import { hiddenFigures, leaksIn, TOTAL, type Atom, type Block } from './protection/index.js';
import type { Quarter } from './quarters.js';

/** By what the overview counts. These are all published dimensions; there is no crossing of two of them. */
export const GROUPINGS = ['QUARTER', 'MEMBER', 'PROGRAM', 'TARGET_GROUP', 'AGE', 'ROLE', 'PLACE'] as const;
export type Grouping = (typeof GROUPINGS)[number];
type Dimension = Exclude<Grouping, 'QUARTER'>;

/** By these people alone are counted; activities and hours belong to all of them. */
export const isOfPeople = (grouping: Grouping): grouping is ReachDimension =>
  grouping === 'TARGET_GROUP' || grouping === 'AGE' || grouping === 'ROLE';

/**
 * Age and role are published of the whole network alone, and nothing tells of a member or a place which of them came there. So
 * they are guarded beside the rest: whatever the other figures leave open, they leave open too, and the other way round.
 */
const APART = ['AGE', 'ROLE'] as const;

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
  readonly ages?: readonly GroupCount[];
  readonly roles?: readonly GroupCount[];
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
function groupsOf(cell: QuarterCell, dimension: ReachDimension): GroupCount[] {
  const told = { TARGET_GROUP: cell.groups, AGE: cell.ages, ROLE: cell.roles }[dimension] ?? [];
  const asked = told.filter(({ code, people }) => code !== NOT_ASKED && people > 0);
  const people = cell.people - asked.reduce((sum, group) => sum + group.people, 0);
  return people > 0 ? [...asked, { code: NOT_ASKED, people }] : asked;
}

/** When everybody who came is of one group, the empty groups say of each person which one: then no group is shown. */
const onlyOne = (dimension: Dimension, codes: ReadonlySet<string>): string[] =>
  codes.size === 1 && !codes.has(NOT_ASKED) ? [...codes].map((code) => figureOf(dimension, code)) : [];

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
    for (const { code, people } of groupsOf(cell, 'TARGET_GROUP')) {
      groups.add(code);
      atoms.push({ owner: cell.memberId, people, figures: [...figures, figureOf('TARGET_GROUP', code)] });
    }
  }
  return { atoms, hide: onlyOne('TARGET_GROUP', groups) };
}

/** The figures by age or by role of one quarter: of each member, which knows its own. */
function blockApart(cells: readonly QuarterCell[], dimension: (typeof APART)[number]): Block {
  const atoms = cells.flatMap((cell) =>
    groupsOf(cell, dimension).map(({ code, people }) => ({
      ...{ owner: cell.memberId, people, figures: [figureOf(dimension, code)] },
    })),
  );
  const codes = new Set(cells.flatMap((cell) => groupsOf(cell, dimension).map(({ code }) => code)));
  return { atoms, hide: onlyOne(dimension, codes) };
}

/** What of one quarter is hidden: the sum of everything is decided with the figures of members, programmes, groups and places. */
function hiddenOfQuarter(cells: readonly QuarterCell[], threshold: number): ReadonlySet<string> {
  const hidden = new Set(hiddenFigures(blockOf(cells), threshold));
  for (const dimension of APART) {
    const block = blockApart(cells, dimension);
    const all = block.atoms.flatMap(({ figures }) => figures);
    const apart = hidden.has(TOTAL) ? all : hiddenFigures(block, threshold);
    for (const figure of apart) if (figure !== TOTAL) hidden.add(figure);
  }
  return hidden;
}

/** The figures of each quarter that are hidden from everybody outside. Decided for a quarter once, whatever is asked. */
export function hiddenOf(
  cells: readonly QuarterCell[],
  threshold: number,
): ReadonlyMap<Quarter, ReadonlySet<string>> {
  const quarters = Map.groupBy(cells, ({ quarter }) => quarter);
  return new Map([...quarters].map(([quarter, own]) => [quarter, hiddenOfQuarter(own, threshold)]));
}

/** What each quarter would tell of small numbers if these figures of it were hidden; none when the guard decided. */
export function quarterLeaks(
  cells: readonly QuarterCell[],
  threshold: number,
  hidden: ReadonlyMap<Quarter, ReadonlySet<string>>,
): string[] {
  const quarters = Map.groupBy(cells, ({ quarter }) => quarter);
  return [...quarters].flatMap(([quarter, own]) => {
    const gone = hidden.get(quarter) ?? new Set<string>();
    const apart = APART.map((dimension) => blockApart(own, dimension));
    // Where a whole way of telling people apart is hidden, it tells nothing.
    const told = apart.filter(({ atoms }) =>
      atoms.some(({ figures }) => figures.some((one) => !gone.has(one))),
    );
    return [blockOf(own), ...told].flatMap((block) =>
      leaksIn(block, threshold, gone).map((leak) => `${quarter}: ${leak}`),
    );
  });
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
    case 'AGE':
    case 'ROLE':
      return groupsOf(cell, grouping).map((group) => ({
        ...{ quarter, key: group.code, figure: figureOf(grouping, group.code) },
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
  const isHidden = ({ quarter, figure }: Part): boolean => hidden.get(quarter)?.has(figure) ?? false;
  const all = cells.flatMap((cell) => partsOf(cell, grouping));
  // Which groups stand there without a number would tell who came, when there is but one of them.
  const silent = isOfPeople(grouping)
    ? new Set(
        [...Map.groupBy(all, ({ quarter }) => quarter)].flatMap(([quarter, own]) =>
          own.every(isHidden) ? [quarter] : [],
        ),
      )
    : new Set<Quarter>();
  const parts = all.filter(({ quarter }) => !silent.has(quarter));
  return [...Map.groupBy(parts, ({ key }) => key)].map(([key, own]) => {
    const shown = own.filter((part) => !isHidden(part));
    const sum = (of: (part: Part) => number | null): number | null => {
      const numbers = shown.flatMap((part) => of(part) ?? []);
      return numbers.length > 0 ? numbers.reduce((total, number) => total + number, 0) : null;
    };
    return {
      key,
      activities: isOfPeople(grouping)
        ? null
        : own.reduce((total, part) => total + (part.activities ?? 0), 0),
      people: sum(({ people }) => people),
      staffMinutes: sum((part) => part.staffMinutes),
      volunteerMinutes: sum((part) => part.volunteerMinutes),
      hiddenQuarters: new Set(own.filter(isHidden).map(({ quarter }) => quarter)).size,
    };
  });
}

/** Lines as one: the sum of what is shown of them. */
export function linesTogether(lines: readonly OverviewLine[]): OverviewLine {
  const sum = (of: (line: OverviewLine) => number | null): number | null => {
    const numbers = lines.flatMap((line) => of(line) ?? []);
    return numbers.length > 0 ? numbers.reduce((all, number) => all + number, 0) : null;
  };
  return {
    key: '',
    activities: sum(({ activities }) => activities) ?? 0,
    people: sum(({ people }) => people),
    staffMinutes: sum(({ staffMinutes }) => staffMinutes),
    volunteerMinutes: sum(({ volunteerMinutes }) => volunteerMinutes),
    hiddenQuarters: lines.reduce((all, { hiddenQuarters }) => all + hiddenQuarters, 0),
  };
}

/** For those who may read every number. */
export const NOTHING_HIDDEN: ReadonlyMap<Quarter, ReadonlySet<string>> = new Map();
