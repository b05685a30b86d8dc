import { tableNamed } from '../files/names.js';

/** A table as a file or package calls it, and what HSDS 3.0 calls it. `type` is what an older table's name says. */
export interface KnownTable {
  table: string;
  /** Values that the name of an old table implies for each of its rows. */
  implied?: Readonly<Record<string, string>>;
  /** Only in HSDS before 3.0. */
  legacy?: boolean;
}

const CURRENT: Record<string, string[]> = {
  organizations: ['organization'],
  organization_identifiers: ['organization_identifier'],
  locations: ['location'],
  addresses: ['address'],
  accessibility: [],
  services: ['service'],
  service_areas: ['service_area'],
  service_at_locations: ['service_at_location'],
  phones: ['phone'],
  schedules: ['schedule'],
  languages: ['language'],
  contacts: ['contact'],
  programs: ['program'],
  funding: ['fundings'],
  cost_options: ['cost_option'],
  required_documents: ['required_document'],
  attributes: ['attribute'],
  taxonomies: ['taxonomy'],
  taxonomy_terms: ['taxonomy_term'],
  metadata: [],
  meta_table_descriptions: ['meta_table_description'],
};

const LEGACY: Record<string, Omit<KnownTable, 'legacy'>> = {
  services_at_location: { table: 'service_at_locations' },
  services_at_locations: { table: 'service_at_locations' },
  regular_schedules: { table: 'schedules' },
  regular_schedule: { table: 'schedules' },
  physical_addresses: { table: 'addresses', implied: { address_type: 'physical' } },
  postal_addresses: { table: 'addresses', implied: { address_type: 'postal' } },
  accessibility_for_disabilities: { table: 'accessibility' },
  eligibility: { table: 'eligibility' },
  holiday_schedules: { table: 'holiday_schedules' },
  payments_accepted: { table: 'payments_accepted' },
  service_taxonomy: { table: 'service_taxonomy' },
  other_attributes: { table: 'other_attributes' },
};

const KNOWN = new Map<string, KnownTable>();
for (const [table, names] of Object.entries(CURRENT)) {
  for (const name of [table, ...names]) KNOWN.set(name, { table });
}
for (const [name, known] of Object.entries(LEGACY)) KNOWN.set(name, { ...known, legacy: true });

/** The table behind a resource name or a file name (`data/regular_schedules.csv`), if HSDS has such a table. */
export const knownTable = (name: string): KnownTable | undefined => KNOWN.get(tableNamed(name).toLowerCase());
