import type { Delimiter } from '../csv/detect-delimiter.js';
import type { Encoding } from '../files/encodings.js';
import { asMapping } from '../mapping/check-mapping.js';
import type { ColumnSource, Mapping, TableMapping } from '../mapping/mapping.js';
import type { DateForm } from '../reading/dates.js';
import type { ColumnTarget } from './column-targets.js';

export interface FlatChoices {
  /** Short name of the source; part of the ids its records get. */
  name: string;
  file: string;
  /** Column of the file -> what it holds. A column that is not named is kept and not shown. */
  columns: Readonly<Record<string, ColumnTarget>>;
  /** Columns that are neither read nor kept. */
  ignore?: readonly string[];
  /** The country of addresses without one. */
  country?: string;
  dates?: DateForm[];
  delimiter?: Delimiter;
  encoding?: Encoding;
  sheet?: string | number;
  headerLine?: number;
}

const DATES: DateForm[] = ['YYYY-MM-DD', 'YYYY.MM.DD.', 'YYYY/MM/DD', 'DD.MM.YYYY', 'DD/MM/YYYY'];

/**
 * The mapping of a flat table, one row an organization, from the choice of a person for each column.
 * @throws Error with one line per fault, the first of them that no column holds the name
 */
export function flatMapping(choices: FlatChoices): Mapping {
  const { name, file, columns, country, dates = DATES } = choices;
  const by = new Map<string, Record<string, string>>();
  const persons: string[] = [];
  for (const [column, target] of Object.entries(columns)) {
    const [table, field] = target.split('.') as [string, string | undefined];
    if (field === undefined) persons.push(column);
    else by.set(table, { ...by.get(table), [field]: column });
  }
  const organizations = by.get('organizations') ?? {};
  const key = organizations['id'] ?? organizations['name'];
  const where = {
    ...(choices.sheet === undefined ? {} : { sheet: choices.sheet }),
    ...(choices.headerLine === undefined ? {} : { headerLine: choices.headerLine }),
  };
  const tables: TableMapping[] = [];
  const add = (to: string, filled: Record<string, ColumnSource>, more: Partial<TableMapping> = {}): void => {
    tables.push({ file, to, columns: filled, ...where, ...more });
  };
  tables.push({
    ...{ file, to: 'organizations', columns: organizations, leaveOut: persons, ...where },
    ignore: [...(choices.ignore ?? [])],
  });
  const owner = { organization_id: key ?? '' };
  for (const [scheme, column] of Object.entries(by.get('identifiers') ?? {}))
    add('organization_identifiers', { ...owner, identifier: column, identifier_scheme: { value: scheme } });
  const address = by.get('addresses');
  if (address || by.has('locations')) {
    const { address_text: text, ...parts } = address ?? {};
    const type = { location_type: { value: 'physical' } };
    // the key of the organization is the key of its one place
    add('locations', { id: key ?? '', ...owner, ...type, ...by.get('locations') });
    const place = { location_id: key ?? '', address_type: { value: 'physical' } };
    const filled: Record<string, ColumnSource> = { ...place, ...parts };
    if (country !== undefined) filled['country'] ??= { value: country };
    if (text) filled['address_text'] = text;
    if (address) add('addresses', filled);
  }
  const phones = by.get('phones')?.['number'];
  if (phones) add('phones', { ...owner, number: phones });
  const service = by.get('services')?.['name'];
  // not every organization of a list says what it offers
  const offer = { ...owner, name: '@', status: { value: 'active' } };
  if (service) add('services', offer, { each: { column: service } });
  const { delimiter, encoding } = choices;
  return asMapping({
    ...{ format: 'kalaka-mapping/1', name, dates, tables },
    ...(delimiter === undefined ? {} : { delimiter }),
    ...(encoding === undefined ? {} : { encoding }),
  });
}
