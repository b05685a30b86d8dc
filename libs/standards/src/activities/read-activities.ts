import { createHash } from 'node:crypto';
import type { Origin } from '../directory/directory.js';
import type { ReadReport } from '../directory/report.js';
import type { SourceFiles } from '../files/source-files.js';
import type { DateForm } from '../reading/dates.js';
import { Reading, type ReadOptions } from '../reading/reading.js';
import { readTable } from '../reading/read-table.js';
import { Row, WrongRowError } from '../reading/row.js';
import { recordId } from '../directory/ids.js';
import type { ActivityColumn } from './activity-columns.js';
import { activityOf, type ActivityDefaults, type ReadActivity } from './read-activity.js';

export interface ActivityChoices extends ActivityDefaults {
  file: string;
  sheet?: string | undefined;
  headerLine?: number | undefined;
  /** Column of the file -> what it holds. A column that is not named is kept with the row and not read. */
  columns: Readonly<Record<string, ActivityColumn>>;
  /** Columns that are neither read nor kept. */
  ignore?: readonly string[];
}

const DATES: DateForm[] = [
  'YYYY-MM-DD',
  'YYYY.MM.DD.',
  'YYYY/MM/DD',
  'DD.MM.YYYY',
  'DD/MM/YYYY',
  'MMMM DD, YYYY',
];

type Cells = Readonly<Record<string, string>>;

/** The same row always has the same print; rows that say the same are told apart by how many came before. */
class Prints {
  readonly #seen = new Map<string, number>();

  of(cells: Cells): string {
    const print = createHash('md5').update(JSON.stringify(cells)).digest('base64url');
    const before = this.#seen.get(print) ?? 0;
    this.#seen.set(print, before + 1);
    return before === 0 ? print : `${print}.${before + 1}`;
  }
}

/** Columns by what they hold, in the order of the file. */
function columnsOf(choices: ActivityChoices): Map<ActivityColumn, string[]> {
  const by = new Map<ActivityColumn, string[]>();
  for (const [column, target] of Object.entries(choices.columns))
    by.set(target, [...(by.get(target) ?? []), column]);
  return by;
}

/**
 * Reads a table of activities row by row and holds none of them. A row with several figures of people becomes an activity
 * for each figure, called by its column. What cannot be read goes to the report, as with every table.
 */
export async function readActivities(
  files: SourceFiles,
  choices: ActivityChoices,
  options: ReadOptions,
  onActivity: (activity: ReadActivity) => void | Promise<void>,
): Promise<ReadReport> {
  const reading = new Reading(options, options.source ?? 'activities');
  reading.dates = DATES;
  const { file, sheet, headerLine } = choices;
  const by = columnsOf(choices);
  const persons = new Set(by.get('PERSON'));
  const unkept = new Set([...persons, ...(choices.ignore ?? [])]);
  const prints = new Prints();
  const ids = new Map<string, number>();

  const table = { files, file, table: 'activities', ...(sheet === undefined ? {} : { sheet }) };
  const header = headerLine === undefined ? {} : { header: { line: headerLine } };
  await readTable(reading, { ...table, ...header }, async ({ columns, cells, line }) => {
    const origin: Origin = { file, line };
    const values = Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    const original = Object.fromEntries(
      Object.entries(values).filter(([column, cell]) => cell !== '' && !unkept.has(column)),
    );
    reading.person('activities', [...persons].filter((column) => values[column]?.trim()).length);
    try {
      const row = new Row(reading, 'activities', { values, origin });
      const key = keyOf(row, by, ids, line) ?? prints.of(original);
      for (const one of activityOf(row, by, choices)) {
        const id = recordId(reading.networkId, reading.source, 'activities', key + one.part);
        await onActivity({ ...one.activity, id, origin, original });
      }
    } catch (error) {
      if (!(error instanceof WrongRowError)) throw error;
      const { code, field, values: detail } = error;
      reading.wrong(code, origin, { ...(field === undefined ? {} : { field }), values: detail });
    }
  });
  return reading.report;
}

/** The number of the row in its list, which must be there once. */
function keyOf(
  row: Row,
  by: ReadonlyMap<ActivityColumn, readonly string[]>,
  ids: Map<string, number>,
  line: number,
): string | undefined {
  const [column] = by.get('ID') ?? [];
  if (column === undefined) return undefined;
  const id = row.key(column) ?? row.refuse('REQUIRED', column);
  const first = ids.get(id);
  if (first !== undefined) row.refuse('DUPLICATE_ID', column, { value: id, firstLine: first });
  ids.set(id, line);
  return id;
}
