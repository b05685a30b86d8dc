import { likelyDuplicates } from '../directory/duplicates.js';
import type { ReadResult } from '../directory/report.js';
import { UnreadableFile } from '../files/limits.js';
import type { Reading } from '../reading/reading.js';
import { type RawRow, Row, WrongRowError } from '../reading/row.js';
import { Assembly } from './assembly.js';
import { keepUnusedTerms } from './attributes.js';
import { ENTITY_OF_TABLE } from './entities.js';
import { placeLocations } from './locations.js';
import { PLACERS } from './placers.js';

/** What a record and a letter of it cost, as measured: the record itself, its copy for the export, its ids. */
const RECORD_BYTES = 1_800;
const LETTER_BYTES = 4;

/**
 * Puts rows together to a directory. Rows come under the table and column names of HSDS 3.0, whatever they were
 * in the file, and in an order in which nothing links to what has not come yet (`TABLE_ORDER`).
 */
export class DirectoryBuilder {
  readonly #assembly: Assembly;
  #count = 0;
  #held = 0;

  constructor(readonly reading: Reading) {
    this.#assembly = new Assembly(reading);
  }

  /** Takes one row, or reports why not. */
  add(table: string, raw: RawRow): void {
    const row = new Row(this.reading, table, raw);
    const place = PLACERS[table];
    try {
      if (place === undefined) {
        this.#assembly.keep(row, raw.values);
        return;
      }
      const subjectId = place(this.#assembly, row);
      if (subjectId === undefined) return;
      const entity = ENTITY_OF_TABLE[table];
      this.#assembly.keep(row, row.unread(), entity && { entity, id: subjectId });
    } catch (error) {
      if (!(error instanceof WrongRowError)) throw error;
      const { code, field, values } = error;
      this.reading.wrong(code, row.origin, { ...(field === undefined ? {} : { field }), values });
    }
    this.#holdRoom(raw);
  }

  /** Counts what the row added. @throws UnreadableFile TOO_MANY_RECORDS */
  #holdRoom({ values, rest = {} }: RawRow): void {
    const { organizations, locations, services, sourceRecords } = this.#assembly.package;
    const count = organizations.length + locations.length + services.length + sourceRecords.length;
    if (count === this.#count) return;
    let letters = 0;
    for (const value of [...Object.values(values), ...Object.values(rest)])
      if (typeof value === 'string') letters += value.length;
    this.#held += (count - this.#count) * RECORD_BYTES + letters * LETTER_BYTES;
    this.#count = count;
    if (this.#held > this.reading.limits.recordBytes)
      throw new UnreadableFile('TOO_MANY_RECORDS', 0, { max: count });
  }

  /** Ends the reading: finds the homes of places, looks for likely duplicates. */
  finish(): ReadResult {
    placeLocations(this.#assembly);
    keepUnusedTerms(this.#assembly);
    const { package: directory } = this.#assembly;
    // of a directory that was not read to its end nothing is imported, so nobody has to judge
    if (!this.reading.brokenOff)
      this.reading.report.likelyDuplicates = likelyDuplicates(directory.organizations);
    return { package: directory, report: this.reading.report };
  }
}
