import type { Origin, SourceValue } from '../directory/directory.js';
import type { RepairKind, WrongRowCode } from '../directory/report.js';
import { cleaned, hasHarmful } from './clean.js';
import { readDate, readTime } from './dates.js';
import { readNumber } from './numbers.js';
import type { Reading } from './reading.js';
import { isEmail, webAddress } from './urls.js';

/** A row of a table on its way into the model, under the column names of HSDS 3.0. */
export interface RawRow {
  values: Readonly<Record<string, SourceValue>>;
  origin: Origin;
  /** What the source calls a column, for the report, where it is called otherwise. */
  labels?: Readonly<Record<string, string>>;
  /** Link columns that hold the name of what they link to, not its id. */
  byName?: ReadonlySet<string>;
  /** A mention of something that may have come before; then this one adds nothing. */
  repeated?: boolean;
  /** Columns of the source that no column of HSDS stands for; kept as a source record. */
  rest?: Readonly<Record<string, SourceValue>>;
}

/** Thrown inside one row when it cannot be taken; the builder reports it and goes on with the next. */
export class WrongRowError extends Error {
  constructor(
    readonly code: WrongRowCode,
    readonly field: string | undefined,
    readonly values: Record<string, string | number> = {},
  ) {
    super(code);
  }
}

/**
 * Reads the columns of one row, each in its type. What can be repaired is repaired and listed, what cannot is left
 * out and listed, and only what the record cannot do without makes the row wrong. Remembers which columns were
 * read, so that the others can be kept.
 */
export class Row {
  readonly #read = new Set<string>();

  constructor(
    readonly reading: Reading,
    readonly table: string,
    readonly raw: RawRow,
  ) {}

  get origin(): Origin {
    return this.raw.origin;
  }

  label(column: string): string {
    return this.raw.labels?.[column] ?? column;
  }

  isByName(column: string): boolean {
    return this.raw.byName?.has(column) ?? false;
  }

  value(column: string): SourceValue | undefined {
    return Object.hasOwn(this.raw.values, column) ? this.raw.values[column] : undefined;
  }

  /** The cell as a text without outer white space; undefined when it is empty or no single value. */
  cell(column: string): string | undefined {
    const value = this.value(column);
    if (value === null || value === undefined || typeof value === 'object') return undefined;
    this.#read.add(column);
    const text = String(value).trim();
    return text === '' ? undefined : text;
  }

  repair(kind: RepairKind, column: string, original: string, repaired: string | null): void {
    this.reading.repair(kind, this.origin, this.label(column), original, repaired);
  }

  refuse(code: WrongRowCode, column: string, values: Record<string, string | number> = {}): never {
    throw new WrongRowError(code, this.label(column), values);
  }

  text(column: string, multiline = false): string | undefined {
    const raw = this.cell(column);
    if (raw === undefined) return undefined;
    const { text, repairs } = cleaned(raw, multiline);
    for (const kind of repairs) this.repair(kind, column, raw, text);
    return text === '' ? undefined : text;
  }

  /** Several short texts: a JSON list, or one per line of the cell. */
  texts(column: string): string[] {
    const value = this.value(column);
    const parts = Array.isArray(value) ? value.map(String) : (this.cell(column)?.split('\n') ?? []);
    this.#read.add(column);
    return parts.flatMap((part) => {
      const { text, repairs } = cleaned(part, false);
      for (const kind of repairs) this.repair(kind, column, part, text);
      return text === '' ? [] : [text];
    });
  }

  required(column: string): string {
    return this.text(column) ?? this.refuse('REQUIRED', column);
  }

  /** An id or a link: as it stands, since a mended id would be another one. */
  key(column: string): string | undefined {
    const raw = this.cell(column);
    if (raw !== undefined && hasHarmful(raw)) this.refuse('CONTROL_CHARACTER', column);
    return raw?.normalize('NFC');
  }

  url(column: string): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const { value, repair } = webAddress(text);
    if (repair) this.repair(repair, column, text, value ?? null);
    return value;
  }

  email(column: string): string | undefined {
    const text = this.text(column)?.replace(/^mailto:/i, '');
    if (text === undefined || isEmail(text)) return text;
    this.repair('EMAIL_LEFT_OUT', column, text, null);
    return undefined;
  }

  date(column: string): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const date = readDate(text, this.reading.dates);
    if (date === undefined) this.repair('DATE_LEFT_OUT', column, text, null);
    else if (date !== text) this.repair('DATE_REWRITTEN', column, text, date);
    return date;
  }

  time(column: string): string | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const time = readTime(text);
    if (time === undefined) this.repair('TIME_LEFT_OUT', column, text, null);
    // 8:00 and 08:00:00 say the same; only another way of counting is worth a line
    else if (!/^\d{1,2}:\d{2}(?::\d{2})?$/.test(text)) this.repair('TIME_REWRITTEN', column, text, time);
    return time;
  }

  number(column: string, fits: (value: number) => boolean = () => true): number | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const value = readNumber(text);
    if (value === undefined || !fits(value)) {
      this.repair('NUMBER_LEFT_OUT', column, text, null);
      return undefined;
    }
    if (/[,\s]/.test(text)) this.repair('NUMBER_REWRITTEN', column, text, String(value));
    return value;
  }

  /** A code of a closed list; another word is left out and listed. */
  code<T extends string>(
    column: string,
    allowed: readonly T[],
    kind: RepairKind = 'CODE_LEFT_OUT',
  ): T | undefined {
    const text = this.text(column);
    if (text === undefined) return undefined;
    const found = allowed.find((code) => code.toLowerCase() === text.toLowerCase());
    if (found === undefined) this.repair(kind, column, text, null);
    return found;
  }

  /** Columns with a value that nobody read, and those that came as rest. Verbatim. */
  unread(): Record<string, SourceValue> {
    const kept = Object.entries(this.raw.values).filter(
      ([column, value]) => !this.#read.has(column) && value !== null && value !== '',
    );
    return Object.fromEntries([...kept, ...Object.entries(this.raw.rest ?? {})]);
  }

  /** Columns that say nothing worth keeping once the row is placed. */
  skip(...columns: string[]): void {
    for (const column of columns) this.#read.add(column);
  }
}
