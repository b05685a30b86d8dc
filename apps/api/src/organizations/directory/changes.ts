import {
  canonicalJson,
  pickText,
  type Json,
  type LocalText,
  type OwnTargetGroup,
  type Phone,
} from '@kalaka/domain';
import {
  uuidV5,
  type DirectoryAttribute,
  type DirectoryLanguage,
  type DirectoryPhone,
  type DirectorySchedule,
} from '@kalaka/standards';
import type { StoredSchedule } from '../entities/stored-values.js';
import {
  columnsOf,
  saidLast,
  type Columns,
  type DirectoryRecord,
  type Kind,
  type Reception,
} from './from-directory.js';
import { marked, type OwnTerms } from './own-terms.js';

/** A row with what hangs on it, as `export-organizations.ts` reads it: columns by their names in the database. */
export type StoredRow = Columns & {
  id: string;
  details: { source?: unknown; from?: string; language?: string };
};

/** How the register is written into a directory. */
export interface Writing {
  networkId: string;
  /** Texts are written in this language, or in the best there is. */
  language: string;
  timeZone: string;
  /** Target groups that the network added. */
  groups: readonly OwnTargetGroup[];
}

const same = (a: unknown, b: unknown): boolean =>
  canonicalJson((a ?? null) as Json) === canonicalJson((b ?? null) as Json);

/**
 * What a source said stands in the directory as it said it, its ids and all that has no column here included; only what
 * people changed here since is written anew. What the hub itself made is written whole.
 */
export class Changes {
  private readonly said: Columns | null;

  constructor(
    kind: Kind,
    private readonly row: StoredRow,
    readonly writing: Writing,
  ) {
    const { source, from = '', language = '' } = row.details;
    const reception: Reception = {
      networkId: writing.networkId,
      timeZone: writing.timeZone,
      groups: writing.groups,
      source: from,
      language,
    };
    this.said = source ? columnsOf(kind, saidLast(source as DirectoryRecord), reception) : null;
  }

  /** The record the source gave, or this one. */
  base<T>(blank: T): T {
    return { ...blank, ...(this.row.details.source as T | undefined) };
  }

  /** Calls back with the value of a column when it is not what the source said. */
  on<T>(column: string, write: (value: T) => void): void {
    if (!this.said || !same(this.row[column], this.said[column])) write(this.row[column] as T);
  }

  text(column: string, write: (value: string | undefined) => void): void {
    this.on<LocalText | null>(column, (texts) => write(pickText(texts ?? {}, [this.writing.language])?.text));
  }

  plain(column: string, write: (value: string | undefined) => void): void {
    this.on<string | null>(column, (value) => write(value ?? undefined));
  }

  private derivedId = (part: string): string =>
    uuidV5(this.writing.networkId, `export/${this.row.id}/${part}`);

  /** Parts that every kind of record has. */
  shared(record: { languages: DirectoryLanguage[]; phones: DirectoryPhone[] }): void {
    this.on<string[]>('languages', (codes) => {
      record.languages = codes.map((code) => ({ id: this.derivedId(`language/${code}`), code }));
    });
    this.on<Phone[]>('phones', (phones) => {
      record.phones = phones.map((one, i) => phoneOf(one, this.derivedId(`phone/${i}`)));
    });
  }

  /** Codes of a closed list of ours, as marks of the record. */
  marks(column: OwnTerms, record: { attributes: DirectoryAttribute[] }): void {
    this.on<string[]>(column, (codes) => {
      const idOf = (code: string): string => this.derivedId(`${column}/${code}`);
      record.attributes = marked(column, record.attributes, codes, { ...this.writing, idOf });
    });
  }

  schedules(record: { schedules: DirectorySchedule[] }): void {
    this.on<StoredSchedule[]>('schedules', (schedules) => {
      record.schedules = schedules.map((one, i) => scheduleOf(one, this.derivedId(`schedule/${i}`)));
    });
  }

  id(part: string): string {
    return this.derivedId(part);
  }
}

const phoneOf = (one: Phone, id: string): DirectoryPhone => ({
  id,
  number: one.number,
  extension: one.extension && /^\d{1,9}$/.test(one.extension) ? Number(one.extension) : undefined,
  type: one.kind ?? (one.smsWelcome ? 'text' : undefined),
  textMessages: (one.smsWelcome && !['sms', 'text'].includes(one.kind ?? 'text')) || undefined,
  description: one.description ?? undefined,
  languages: [],
});

const scheduleOf = (one: StoredSchedule, id: string): DirectorySchedule => ({
  id,
  freq: one.freq,
  interval: one.interval,
  byday: [...one.byDay],
  opensAt: one.opens ?? undefined,
  closesAt: one.closes ?? undefined,
  description: one.description ?? undefined,
  validFrom: one.validFrom ?? undefined,
  validTo: one.validTo ?? undefined,
});
