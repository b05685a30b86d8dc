import type { Origin } from '../directory/directory.js';
import { readDate, readMonth } from '../reading/dates.js';
import type { Row } from '../reading/row.js';
import type { ActivityColumn } from './activity-columns.js';

/** What a person says for rows that do not say it themselves. */
export interface ActivityDefaults {
  /** The name of the organization that all rows are of. */
  organization?: string | undefined;
  /** The year of months that are named without one. */
  year?: number | undefined;
  /** The day of rows without one. */
  date?: string | undefined;
}

/** One activity as its list tells it; who and what the names stand for is found out by the hub. */
export interface ReadActivity {
  id: string;
  origin: Origin;
  organization: string;
  partners: string[];
  title?: string | undefined;
  type?: string | undefined;
  program?: string | undefined;
  date: string;
  time?: string | undefined;
  minutes?: number | undefined;
  place?: string | undefined;
  district?: string | undefined;
  outcome?: string | undefined;
  /** Absent: not known. */
  reach?: number | undefined;
  staffMinutes: number;
  volunteerMinutes: number;
  /** The row as it stood, without what is about persons. */
  original: Readonly<Record<string, string>>;
}

type Columns = ReadonlyMap<ActivityColumn, readonly string[]>;
type Told = Omit<ReadActivity, 'id' | 'origin' | 'original'>;

/** How tables write that there is nothing. */
const NOTHING = new Set(['-', '–', '—', 'n/a', 'na', 'n.a.', '.']);
const MOST_MINUTES = 7 * 24 * 60;
const PLACE_BETWEEN = ', ';

const oneOf = (columns: Columns, target: ActivityColumn): string | undefined => columns.get(target)?.[0];

function textOf(row: Row, columns: Columns, target: ActivityColumn): string | undefined {
  const column = oneOf(columns, target);
  return column === undefined ? undefined : row.text(column, target === 'OUTCOME');
}

/** A figure that is whole and not below zero; another one is left out and listed with what stood there. */
function figure(row: Row, column: string, fits: (value: number) => boolean): number | undefined {
  const cell = row.cell(column);
  if (cell === undefined || NOTHING.has(cell.toLowerCase())) return undefined;
  return row.number(column, fits);
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= 100_000_000;

function hours(row: Row, columns: Columns, target: ActivityColumn): number {
  const column = oneOf(columns, target);
  const value = column === undefined ? undefined : figure(row, column, (n) => n >= 0 && n <= 100_000);
  return Math.round((value ?? 0) * 60);
}

function dateOf(row: Row, columns: Columns, { year, date }: ActivityDefaults): string {
  const [day, month] = [oneOf(columns, 'HAPPENED_ON'), oneOf(columns, 'MONTH')];
  if (day !== undefined) {
    const text = row.text(day);
    if (text !== undefined) {
      // a row without its day would stand anywhere; and the day of another month is not guessed
      if (readDate(text, row.reading.dates) === undefined)
        row.refuse('DATE_UNREADABLE', day, { value: text });
      return row.date(day)!;
    }
  }
  if (month !== undefined) {
    const text = row.text(month);
    const first = text === undefined ? undefined : readMonth(text, year);
    if (text !== undefined && first === undefined)
      row.refuse(year === undefined ? 'YEAR_MISSING' : 'DATE_UNREADABLE', month, { value: text });
    if (text !== undefined && first !== undefined) {
      row.repair('MONTH_AS_FIRST_DAY', month, text, first);
      return first;
    }
  }
  return date ?? row.refuse('REQUIRED', day ?? month ?? 'date');
}

/** "HEALTH Reached #reached+health" is called "HEALTH Reached". */
const withoutTag = (column: string): string => column.replace(/\s*#\S+$/, '');

/** The activities of a row: one, or one for each figure where it has several. `part` tells them apart. */
export function activityOf(
  row: Row,
  columns: Columns,
  defaults: ActivityDefaults,
): { part: string; activity: Told }[] {
  const named = textOf(row, columns, 'ORGANIZATION') ?? defaults.organization;
  const organization = named ?? row.refuse('REQUIRED', oneOf(columns, 'ORGANIZATION') ?? 'organization');
  const minutes = oneOf(columns, 'MINUTES');
  const time = oneOf(columns, 'STARTS_AT');
  const places = (columns.get('PLACE') ?? []).flatMap((column) => row.text(column) ?? []);
  const common: Told = {
    organization,
    partners: (textOf(row, columns, 'PARTNERS') ?? '').split(/[;|]/).flatMap((name) => name.trim() || []),
    title: textOf(row, columns, 'TITLE'),
    type: textOf(row, columns, 'ACTIVITY_TYPE'),
    program: textOf(row, columns, 'PROGRAM'),
    date: dateOf(row, columns, defaults),
    time: time === undefined ? undefined : row.time(time),
    minutes: minutes === undefined ? undefined : figure(row, minutes, (n) => isCount(n) && n <= MOST_MINUTES),
    place: [...new Set(places)].join(PLACE_BETWEEN) || undefined,
    district: textOf(row, columns, 'DISTRICT'),
    outcome: textOf(row, columns, 'OUTCOME'),
    staffMinutes: hours(row, columns, 'STAFF_HOURS'),
    volunteerMinutes: hours(row, columns, 'VOLUNTEER_HOURS'),
  };
  const figures = columns.get('REACH') ?? [];
  if (figures.length <= 1) {
    const reach = figures[0] === undefined ? undefined : figure(row, figures[0], isCount);
    return [{ part: '', activity: { ...common, reach } }];
  }
  const told = figures.flatMap((column) => {
    const reach = figure(row, column, isCount);
    const title = [common.title, withoutTag(column)].filter(Boolean).join(' – ');
    return reach === undefined ? [] : [{ part: `\n${column}`, activity: { ...common, title, reach } }];
  });
  // a row in which no figure stands happened all the same
  return told.length > 0 ? told : [{ part: '', activity: common }];
}
