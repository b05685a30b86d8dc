import { message } from '@kalaka/words';
import {
  isOfPeople,
  NOT_ASKED,
  type Grouping,
  type Language,
  type Quarter,
  type ReachDimension,
} from '@kalaka/domain';
import type { Coverage, ReportTerm } from '../coverage/coverage.model.js';
import type { Overview, OverviewRow } from '../overview/overview.model.js';

/** Figures as a file shows them: words in one language, numbers as numbers, hidden ones as a word. */
export interface ReportTable {
  /** What programs call it. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly { readonly name: string; readonly title: string; readonly number: boolean }[];
  readonly rows: readonly (readonly (string | number)[])[];
  readonly total: readonly (string | number)[] | null;
}

const MINUTES = 60;
/** Where the words for kinds of people stand. */
const KINDS: Readonly<Record<ReachDimension, string>> = {
  TARGET_GROUP: 'organizations.targetGroup',
  AGE: 'activities.age',
  ROLE: 'activities.role',
};

export const quarterName = (language: Language, quarter: Quarter): string =>
  message(language, 'reports.quarter', { year: quarter.slice(0, 4), number: quarter.slice(6) });

export function spanOf(language: Language, { quarters }: Pick<Overview, 'quarters'>): string {
  const names = quarters.map(({ quarter }) => quarterName(language, quarter));
  const [from = '', to = from] = [names[0], names.at(-1)];
  return from === to ? from : message(language, 'reports.span', { from, to });
}

const termName = (language: Language, { code, name }: ReportTerm, word: string): string =>
  name?.text ?? message(language, `${word}.${code}`);

function lineName(language: Language, { groupBy, exact }: Overview, { key, name }: OverviewRow): string {
  if (name) return name.text;
  if (groupBy === 'QUARTER') return quarterName(language, key);
  if (isOfPeople(groupBy))
    return message(language, key === NOT_ASKED ? 'reports.notAsked' : `${KINDS[groupBy]}.${key}`);
  const words: Readonly<Record<Exclude<Grouping, 'QUARTER' | ReachDimension>, string>> = {
    MEMBER: 'reports.none.MEMBER',
    PLACE: 'reports.none.PLACE',
    PROGRAM: exact ? 'reports.none.PROGRAM' : 'reports.none.otherPrograms',
  };
  return message(language, words[groupBy]);
}

/** The table of an overview: the lines of the page in their order, and their sum. */
export function overviewTable(overview: Overview, language: Language): ReportTable {
  const say = (key: string, values = {}): string => message(language, key, values);
  const hidden = say('reports.hidden');
  const hours = (minutes: number | null): string | number =>
    minutes === null ? hidden : Math.round(minutes / MINUTES);
  const byGroup = isOfPeople(overview.groupBy);
  const partly = [...overview.lines, overview.total].some(({ hiddenQuarters }) => hiddenQuarters > 0);
  const together = overview.lines.some(({ shared }) => shared);
  const beside = ({ shared }: OverviewRow): number => shared?.activities ?? 0;
  const cells = (
    name: string,
    line: OverviewRow,
    sharing: string | number = beside(line),
  ): (string | number)[] => [
    name,
    line.people ?? (line.hiddenQuarters > 0 ? hidden : 0),
    ...(byGroup ? [] : [line.activities ?? 0, hours(line.staffMinutes), hours(line.volunteerMinutes)]),
    ...(together ? [sharing] : []),
    ...(partly ? [line.hiddenQuarters] : []),
  ];
  const number = (name: string, title: string) => ({ name, title: say(title), number: true });
  return {
    name: overview.groupBy.toLowerCase(),
    title: say(`reports.caption.${overview.groupBy}`, { span: spanOf(language, overview) }),
    columns: [
      {
        name: overview.groupBy.toLowerCase(),
        title: say(`reports.column.${overview.groupBy}`),
        number: false,
      },
      number('people_reached', 'reports.people'),
      ...(byGroup
        ? []
        : [
            number('activities', 'reports.activities'),
            number('staff_hours', 'reports.staff'),
            number('volunteer_hours', 'reports.volunteers'),
          ]),
      ...(together ? [number('as_co_organizer', 'reports.shared')] : []),
      ...(partly ? [number('quarters_not_shown', 'reports.hiddenQuarters')] : []),
    ],
    rows: overview.lines.map((line) => cells(lineName(language, overview, line), line)),
    // Added up it would count again what another member counted.
    total: cells(say('reports.total'), overview.total, say('reports.shared.noSum')),
  };
}

/** What kinds of activity and groups are called: words of every network, and its own. */
export function coverageNames({ types, targetGroups }: Coverage, language: Language) {
  const term = (terms: readonly ReportTerm[], code: string, word: string): string =>
    termName(language, terms.find((one) => one.code === code) ?? { code, name: null }, word);
  return {
    type: (code: string) => term(types, code, 'activities.type'),
    group: (code: string) => term(targetGroups, code, 'organizations.targetGroup'),
  };
}

/** The table of coverage: for each kind of activity and group, in which districts who helps. */
export function coverageTable(coverage: Coverage, language: Language): ReportTable {
  const say = (key: string, values = {}): string => message(language, key, values);
  const text = (name: string, title: string) => ({ name, title, number: false });
  const none = say('reports.coverage.none');
  const nameOf = coverageNames(coverage, language);
  return {
    name: 'coverage',
    title: say('reports.coverage.captionOne', { quarter: quarterName(language, coverage.quarter.quarter) }),
    columns: [
      text('activity', say('reports.coverage.type')),
      text('target_group', say('reports.column.TARGET_GROUP')),
      { name: 'members', title: say('reports.coverage.memberCount'), number: true },
      ...coverage.districts.map(({ code, name }) => text(code.toLowerCase(), name?.text ?? code)),
    ],
    rows: coverage.cells.map((cell) => [
      nameOf.type(cell.type),
      nameOf.group(cell.targetGroup),
      cell.members.length,
      ...cell.districts.map(({ members }) => members.map(({ name }) => name.text).join(' | ') || none),
    ]),
    total: null,
  };
}
