import {
  type DirectoryEntity,
  type DirectoryLocation,
  type DirectoryOrganization,
  type DirectoryPackage,
  type DirectoryPhone,
  type DirectoryService,
  type DirectoryServiceAtLocation,
  emptyPackage,
  type SourceValue,
} from '../directory/directory.js';
import { isUuid, recordId, uuidV5 } from '../directory/ids.js';
import { harmless } from '../reading/clean.js';
import { withoutPersons } from '../reading/persons.js';
import type { Reading } from '../reading/reading.js';
import type { Row } from '../reading/row.js';
import type { KnownTerm } from './known-term.js';
import { ENTITY_OF_TABLE } from './entities.js';
import { RecordIndex } from './record-index.js';

/** A phone may have several owners and then stands several times; its languages belong to each. */
export interface PhoneCopies {
  id: string;
  copies: DirectoryPhone[];
}

/** What has been put together so far, with the indexes that links are followed through. */
export class Assembly {
  readonly package: DirectoryPackage = emptyPackage();
  readonly organizations = new RecordIndex<DirectoryOrganization>();
  readonly locations = new RecordIndex<DirectoryLocation>();
  readonly services = new RecordIndex<DirectoryService>();
  readonly atLocations = new RecordIndex<DirectoryServiceAtLocation>();
  readonly phones = new RecordIndex<PhoneCopies>();
  readonly terms = new Map<string, KnownTerm>();
  /** Places whose organization is still to be found from the services there. */
  readonly homeless: { location: DirectoryLocation; wanted: string | undefined }[] = [];
  readonly #usedIds = new Set<string>();

  constructor(readonly reading: Reading) {}

  /** The id of a record: the source's UUID or v5 of it; where UUIDs are the rule the replacement is listed. */
  idOf(row: Row, sourceId: string): string {
    const id = recordId(this.reading.networkId, this.reading.source, row.table, sourceId);
    if (this.reading.strict && id !== sourceId.toLowerCase()) row.repair('ID_REPLACED', 'id', sourceId, id);
    return id;
  }

  linkedId(table: string, sourceId: string): string {
    return recordId(this.reading.networkId, this.reading.source, table, sourceId);
  }

  /**
   * The id of a part (a phone, a schedule): the source's at its first owner, else one made of owner and content, so
   * that the same content has the same id in the next reading, wherever it then stands in the file.
   */
  partId(row: Row, ownerId: string, content: unknown): string {
    const sourceId = row.key('id');
    if (sourceId !== undefined && !sourceId.startsWith('#')) {
      const id = this.idOf(row, sourceId);
      if (this.#claim(id)) return id;
    }
    return this.madeId(`${ownerId}/${row.table}`, content);
  }

  /** An id made of owner and content; equal content at one owner gets a number behind it. */
  madeId(owner: string, content: unknown): string {
    const key = `${owner}/${JSON.stringify(content)}`;
    for (let again = 0; ; again++) {
      const id = uuidV5(this.reading.networkId, again === 0 ? key : `${key}#${again}`);
      if (this.#claim(id)) return id;
    }
  }

  #claim(id: string): boolean {
    if (this.#usedIds.has(id)) return false;
    this.#usedIds.add(id);
    return true;
  }

  /** Keeps a row, or what is left of one, as a source record. Persons are taken out first. */
  keep(row: Row, values: Record<string, SourceValue>, subject = this.#subject(row)): void {
    const { value, dropped } = withoutPersons(values);
    if (dropped > 0) this.reading.person(row.table, dropped);
    const kept = this.#harmless(row, value) as Record<string, SourceValue>;
    if (Object.keys(kept).length === 0) return;
    const sourceId = row.cell('id');
    this.package.sourceRecords.push({
      id: this.#recordId(row, sourceId, subject?.id, kept),
      table: row.table,
      ...(sourceId === undefined || sourceId.startsWith('#') ? {} : { sourceId }),
      ...(subject ? { subject } : {}),
      values: kept,
      origin: row.origin,
    });
  }

  #recordId(row: Row, sourceId: string | undefined, subjectId: string | undefined, kept: unknown): string {
    const own = sourceId?.toLowerCase();
    // the leftover columns of an organization are no second organization
    if (own !== undefined && own !== subjectId && isUuid(own) && this.#claim(own)) return own;
    return this.madeId(`${subjectId ?? ''}/${row.table}/record`, kept);
  }

  #subject(row: Row): { entity: DirectoryEntity; id: string } | undefined {
    for (const [table, entity] of Object.entries(ENTITY_OF_TABLE)) {
      const sourceId = row.cell(`${entity}_id`);
      if (sourceId === undefined) continue;
      const id = this.linkedId(table, sourceId);
      if (this[table as 'organizations' | 'locations' | 'services'].get(id)) return { entity, id };
    }
    return undefined;
  }

  /** What nobody shows must still be storable. */
  #harmless(row: Row, value: SourceValue): SourceValue {
    if (typeof value === 'string') {
      const { text, repairs } = harmless(value);
      for (const kind of repairs) this.reading.repair(kind, row.origin, row.table, value, text);
      return text;
    }
    if (Array.isArray(value)) return value.map((part) => this.#harmless(row, part));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, part]) => [harmless(key).text, this.#harmless(row, part)]),
    );
  }
}
