import type { Origin, SourceValue } from '../directory/directory.js';
import { UnreadableFile } from '../files/limits.js';
import type { JsonDocument } from '../json/parse-json.js';
import type { RawRow } from '../reading/row.js';
import { knownTable } from './table-names.js';

type Json = { [key: string]: SourceValue };
export type Tables = Map<string, RawRow[]>;

/** Lists and single objects inside an HSDS object, and the table their members belong to. */
const NESTED: Readonly<Record<string, string>> = {
  phones: 'phones',
  languages: 'languages',
  addresses: 'addresses',
  accessibility: 'accessibility',
  schedules: 'schedules',
  service_areas: 'service_areas',
  organization_identifiers: 'organization_identifiers',
  service_at_locations: 'service_at_locations',
  contacts: 'contacts',
  funding: 'funding',
  programs: 'programs',
  program: 'programs',
  cost_options: 'cost_options',
  required_documents: 'required_documents',
  attributes: 'attributes',
  taxonomy_term: 'taxonomy_terms',
  metadata: 'metadata',
  organization: 'organizations',
  locations: 'locations',
  location: 'locations',
  services: 'services',
  service: 'services',
};

/** The link column that leads to a table. */
const LINK: Readonly<Record<string, string>> = {
  organizations: 'organization_id',
  locations: 'location_id',
  services: 'service_id',
  service_at_locations: 'service_at_location_id',
  phones: 'phone_id',
  contacts: 'contact_id',
};
/** Objects that are named inside another without belonging to it: that one links to them, not they to it. */
const NAMED = new Set(['organization', 'location', 'service', 'program', 'taxonomy_term']);
const MAIN = new Set(['organizations', 'locations', 'services']);

const isObject = (value: SourceValue | undefined): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Which table a single HSDS object belongs to, told by the columns that only this table has. */
export function tableOf(item: Json): string | undefined {
  const has = (...keys: string[]): boolean => keys.some((key) => Object.hasOwn(item, key));
  if (has('location_type', 'addresses')) return 'locations';
  if (isObject(item.service) || (isObject(item.location) && !has('name'))) return 'service_at_locations';
  if (!has('name')) return undefined;
  if (has('status', 'service_at_locations', 'eligibility_description', 'organization')) return 'services';
  // a taxonomy and its terms have name and description as well
  const term = has('version', 'parent_id', 'code', 'taxonomy', 'term_uri', 'taxonomy_id');
  return term ? undefined : 'organizations';
}

/** Nested HSDS objects as rows of tables with links, so that one builder serves both. */
export class Flattener {
  readonly tables: Tables = new Map();
  readonly #seen = new Set<string>();
  /** Objects that are only mentioned; looked at after all that stand in their own place. */
  readonly #mentions: { table: string; item: Json }[] = [];

  constructor(
    private readonly document: JsonDocument,
    private readonly file: string,
    private readonly countRow: (table: string) => void,
  ) {}

  /** @throws UnreadableFile NOT_A_DIRECTORY when the document is nothing that HSDS describes */
  run(): Tables {
    const { value } = this.document;
    if (isObject(value) && Object.keys(value).some((key) => key.endsWith('.csv'))) this.#tabular(value);
    else {
      const items = Array.isArray(value)
        ? value
        : isObject(value) && Array.isArray(value.contents)
          ? value.contents
          : [value];
      for (const item of items) {
        const table = isObject(item) ? tableOf(item) : undefined;
        if (table === undefined || !isObject(item))
          throw new UnreadableFile('NOT_A_DIRECTORY', isObject(item) ? this.document.lineOf(item) : 0);
        this.#walk(table, item, {}, false);
      }
    }
    for (let next = this.#mentions.shift(); next; next = this.#mentions.shift())
      this.#walk(next.table, next.item, {}, true);
    return this.tables;
  }

  /** The tables of a datapackage as lists in one JSON document. */
  #tabular(value: Json): void {
    for (const [name, rows] of Object.entries(value)) {
      const known = knownTable(name);
      if (!known || !Array.isArray(rows)) continue;
      for (const row of rows)
        if (isObject(row)) this.#emit(known.table, { ...known.implied, ...row }, this.#origin(row), false);
    }
  }

  #origin(item: object): Origin {
    return { file: this.file, line: this.document.lineOf(item) };
  }

  #emit(table: string, values: Json, origin: Origin, repeated: boolean): void {
    this.countRow(table);
    const rows = this.tables.get(table);
    const row: RawRow = { values, origin, repeated };
    if (rows) rows.push(row);
    else this.tables.set(table, [row]);
  }

  /** The id that parts link to; an object without one is known by its name, or by its place. */
  #idOf(table: string, item: Json): string {
    if (typeof item.id === 'string' || typeof item.id === 'number') return String(item.id);
    return typeof item.name === 'string' ? `#${item.name}` : `#${table}@${this.document.lineOf(item)}`;
  }

  #walk(table: string, item: Json, links: Json, mentioned: boolean): void {
    const id = this.#idOf(table, item);
    if (MAIN.has(table)) {
      const key = `${table}/${id.toLowerCase()}`;
      if (this.#seen.has(key) && mentioned) return;
      this.#seen.add(key);
    }
    const values: Json = { ...links, id };
    const parts: { table: string; item: Json }[] = [];
    for (const [key, value] of Object.entries(item)) {
      const nested = NESTED[key];
      const members = (Array.isArray(value) ? value : [value]).filter(isObject);
      if (nested === undefined || members.length === 0) {
        if (key !== 'id' && !(Array.isArray(value) && value.length === 0)) values[key] = value;
        continue;
      }
      if (!NAMED.has(key)) for (const member of members) parts.push({ table: nested, item: member });
      else {
        const named = members[0]!;
        values[LINK[nested] ?? `${key}_id`] = this.#idOf(nested, named);
        this.#mentions.push({ table: nested, item: named });
      }
    }
    this.#emit(table, values, this.#origin(item), mentioned);
    const link = LINK[table];
    for (const part of parts) {
      const back: Json =
        part.table === 'attributes'
          ? { link_id: id }
          : part.table === 'metadata'
            ? { resource_id: id }
            : link === undefined
              ? {}
              : { [link]: id };
      // what hangs on a contact is only counted
      if (table === 'contacts')
        this.#emit(
          part.table,
          { id: this.#idOf(part.table, part.item), ...back },
          this.#origin(part.item),
          mentioned,
        );
      else this.#walk(part.table, part.item, back, mentioned);
    }
  }
}
