import type { Origin } from '../directory/directory.js';
import {
  emptyReport,
  type ReadReport,
  type RepairKind,
  type WrongRow,
  type WrongRowCode,
} from '../directory/report.js';
import type { Encoding } from '../files/encodings.js';
import { DEFAULT_LIMITS, type Limits, UnreadableFile } from '../files/limits.js';
import type { DateForm } from './dates.js';

export interface ReadOptions {
  /** The network that imports: namespace of the ids that the source does not bring itself. */
  networkId: string;
  /**
   * A short name of where the data comes from, part of those ids and written beside each source id. The same
   * directory must get the same name each time. Absent: the mapping's name, else `hsds`.
   */
  source?: string;
  limits?: Partial<Limits>;
  /** The encoding of all tables, where a person knows better than their bytes. */
  encoding?: Encoding;
  /** The sheet of a workbook: its name, or its place counted from 1. */
  sheet?: string | number;
  /** The line on which the header of the tables begins. */
  headerLine?: number;
  /** Called now and then with the rows read so far. */
  onProgress?: (progress: { file: string; rows: number }) => void;
}

const STEP = 1_000;

/** One reading of one directory: its settings, and the report that grows while it goes on. */
export class Reading {
  readonly report: ReadReport = emptyReport();
  readonly limits: Limits;
  readonly networkId: string;
  /** True as soon as a file broke off: what follows would only be blamed for rows that were never read. */
  brokenOff = false;
  /** How dates are written, where a mapping says so. */
  dates: readonly DateForm[] = ['YYYY-MM-DD'];
  /** True where the standard asks for UUIDs and types, so that their absence is worth a line in the report. */
  strict = false;
  #rows = 0;

  constructor(
    readonly options: ReadOptions,
    readonly source: string,
  ) {
    this.limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.networkId = options.networkId;
  }

  /** Counts a row before anything is made of it. @throws UnreadableFile TOO_MANY_ROWS */
  countRow(table: string, file: string): void {
    this.report.rowsByTable[table] = (this.report.rowsByTable[table] ?? 0) + 1;
    if (++this.#rows > this.limits.rows)
      throw new UnreadableFile('TOO_MANY_ROWS', 0, { max: this.limits.rows });
    if (this.#rows % STEP === 0) this.options.onProgress?.({ file, rows: this.#rows });
  }

  repair(kind: RepairKind, origin: Origin, field: string, original: string, repaired: string | null): void {
    const { report, limits } = this;
    report.repairsByKind[kind] = (report.repairsByKind[kind] ?? 0) + 1;
    if (report.repairs.length < limits.listedRepairs)
      report.repairs.push({ ...origin, kind, field, original, repaired });
  }

  wrong(
    code: WrongRowCode,
    origin: Origin,
    detail: { field?: string; values?: Record<string, string | number> } = {},
  ): void {
    const { report, limits } = this;
    report.wrongRowCount++;
    if (report.wrongRows.length >= limits.listedWrongRows) return;
    const row: WrongRow = { ...origin, code, values: detail.values ?? {} };
    if (detail.field !== undefined) row.field = detail.field;
    report.wrongRows.push(row);
  }

  /** A record or field about a named person was left out. */
  person(table: string, count = 1): void {
    if (count === 0) return;
    this.report.droppedPersons += count;
    this.report.droppedPersonsByTable[table] = (this.report.droppedPersonsByTable[table] ?? 0) + count;
  }

  /** A table that has to be there is not. What links to its rows is not blamed for that. */
  missingFile(namedIn: string, file: string): void {
    this.wrong('FILE_MISSING', { file: namedIn, line: 0 }, { values: { file } });
    this.brokenOff = true;
  }

  /** Runs a part of the reading; a file that cannot be read on becomes one wrong row and ends it. */
  async file(name: string, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof UnreadableFile)) throw error;
      this.wrong(error.code, { file: name, line: error.line }, { values: { file: name, ...error.values } });
      this.brokenOff = true;
    }
  }
}
