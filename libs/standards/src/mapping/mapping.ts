import type { Delimiter } from '../csv/detect-delimiter.js';
import type { Encoding } from '../files/encodings.js';
import type { DateForm } from '../reading/dates.js';

/**
 * Where the value of a column comes from. A text is the name of a source column; `@` is the part that `each` cut
 * out, `@name` a named group of its pattern.
 */
export type ColumnSource =
  | string
  | {
      from: string;
      /** Words of the source and what they mean. A word that is not listed stays as it is. */
      values?: Record<string, string>;
      /** Between the items of a list in one cell, for a column that takes several. */
      separator?: string;
      /** A regular expression; what its first group finds is the value, and nothing where it finds nothing. */
      pattern?: string;
    }
  /** Several columns after each other, empty ones left out. */
  | { join: string[]; with?: string }
  | { value: string };

export interface TableMapping {
  /** Its name; `*` stands for any part of a name between two slashes, so that several files may be meant. */
  file: string;
  /** Of a JSON file: where its records lie, as keys with dots between them; the document itself otherwise. */
  records?: string;
  /** The table of HSDS 3.0 that a row of the file becomes a row of. */
  to: string;
  /** Column of that table -> where its value comes from. */
  columns: Record<string, ColumnSource>;
  /** Link columns of `columns` that hold names, not ids. */
  byName?: string[];
  /** One row per part of a cell: "Spanish, Tagalog" are two languages. */
  each?: {
    column: string;
    /** Between the parts; absent: the whole cell is one part. */
    separator?: string;
    /** A regular expression with named groups, matched against each part. */
    pattern?: string;
    /** The column that takes the whole part when the pattern does not match. */
    otherwise?: string;
  };
  /** Columns about persons: not read, only counted. */
  leaveOut?: string[];
  /** Columns that only repeat what is known (the name beside the id of a link): not read, not kept. */
  ignore?: string[];
  /** The same record may stand in several rows (one row per service, the organization in each). */
  repeats?: boolean;
  /** The file may be missing. */
  optional?: boolean;
  /** The sheet of a workbook: its name, or its place counted from 1. */
  sheet?: string | number;
  /** The line on which the header begins, where the names of the columns do not tell. */
  headerLine?: number;
  /** How many lines the header takes. */
  headerRows?: number;
}

/** How tables that are no HSDS become one. A JSON file, written by whoever knows the source. */
export interface Mapping {
  format: 'kalaka-mapping/1';
  /** Short name of the source; part of the ids it gets, so it must not change between two imports. */
  name: string;
  /** For people: what this maps. */
  title?: string;
  delimiter?: Delimiter;
  /** The encoding of the tables, where their bytes do not tell. */
  encoding?: Encoding;
  /** How dates are written; the first form that fits counts. */
  dates?: DateForm[];
  /** Texts that a spreadsheet would run as formulas have an apostrophe in front, as our own export writes them. */
  formulaGuard?: boolean;
  /** Columns that may be missing, because not every file of this source has them. */
  optionalColumns?: string[];
  /** Cells that mean "nothing": N/A, -. */
  empty?: string[];
  tables: TableMapping[];
  /** Files without a room in the hub, kept as source records. */
  keep?: string[];
  /** Files about persons: not read, only counted. */
  leaveOut?: string[];
}

/** The columns of each table that a mapping may fill. */
export const TARGET_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  organizations: (
    'id name alternate_name alternate_names description email website legal_status year_incorporated founded_on tax_id ' +
    'parent_organization_id'
  ).split(' '),
  organization_identifiers: 'id organization_id identifier_scheme identifier_type identifier'.split(' '),
  locations: (
    'id organization_id name alternate_name description email website location_type latitude longitude ' +
    'external_identifier external_identifier_type transportation address_text'
  ).split(' '),
  addresses:
    'id location_id attention address_1 address_2 city region state_province postal_code country address_type address_text'.split(
      ' ',
    ),
  accessibility: 'id location_id description details url code value verified_on'.split(' '),
  services: (
    'id organization_id location_id name alternate_name description url email status eligibility_description ' +
    'minimum_age maximum_age application_process fees_description interpretation_services wait_time'
  ).split(' '),
  service_areas: 'id service_id name description extent extent_type uri'.split(' '),
  cost_options: 'id service_id option amount currency amount_description valid_from valid_to'.split(' '),
  required_documents: 'id service_id document uri'.split(' '),
  service_at_locations: 'id service_id location_id description'.split(' '),
  phones:
    'id organization_id location_id service_id service_at_location_id contact_id number extension type description language'.split(
      ' ',
    ),
  schedules: (
    'id service_id location_id service_at_location_id weekday freq interval byday bymonthday wkst dtstart until count ' +
    'valid_from valid_to timezone opens_at closes_at description schedule_link attending_type notes'
  ).split(' '),
  languages: 'id organization_id service_id location_id phone_id name code note'.split(' '),
  taxonomy_terms: 'id name code description taxonomy language term_uri parent_id'.split(' '),
  attributes: 'id link_id taxonomy_term_id link_type value'.split(' '),
};

/** Columns without which a row of the table means nothing. */
export const NEEDED_COLUMNS: Readonly<Record<string, readonly string[]>> = {
  organizations: ['name'],
  organization_identifiers: ['organization_id', 'identifier'],
  locations: ['organization_id'],
  addresses: ['location_id'],
  accessibility: ['location_id'],
  services: ['name'],
  service_areas: ['service_id', 'name'],
  cost_options: ['service_id'],
  required_documents: ['service_id', 'document'],
  service_at_locations: ['service_id', 'location_id'],
  phones: ['number'],
  schedules: [],
  languages: [],
  taxonomy_terms: ['id', 'name'],
  attributes: ['link_id', 'taxonomy_term_id'],
};

/** The columns of the source behind a column source. */
export const sourceColumns = (source: ColumnSource): string[] => {
  if (typeof source !== 'string' && 'value' in source) return [];
  const from = typeof source === 'string' ? [source] : 'join' in source ? source.join : [source.from];
  return from.filter((column) => !column.startsWith('@'));
};
