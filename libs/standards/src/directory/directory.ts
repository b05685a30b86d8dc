import type { AccessibilityFactCode } from '@kalaka/domain';

/**
 * The neutral model between a file and the hub: what a directory of organizations says, in the words of no
 * particular standard. Every reader (HSDS JSON, HSDS tables, mapped CSV) yields a `DirectoryPackage`, every
 * writer takes one, and the use-case `import organizations` knows nothing but this file.
 *
 * Rules that hold for every record here:
 * - `id` is a UUID: the source's own where it is one, else v5 of network and key (same file, same id).
 * - `sourceId` is the id as the source wrote it.
 * - texts are NFC, trimmed, free of control characters and bidirectional overrides, never empty strings.
 * - lists are in the order of the source; absent lists are empty, never undefined.
 * - no named person: contacts, their phones and `attention` lines do not get this far.
 */

/** Where a record stood: the file as the caller named it and the physical line (1 = first line of the file). */
export interface Origin {
  file: string;
  line: number;
}

/** BCP-47 `code` where known; `name` are the source's words. At least one of both. */
export interface DirectoryLanguage {
  id: string;
  code?: string;
  name?: string;
  note?: string;
}

/** `extension` is digits; anything else that stood there is moved to `description` and listed as a repair. */
export interface DirectoryPhone {
  id: string;
  number: string;
  extension?: number;
  /** The source's word in lower case: voice, fax, sms, text, tty, hotline… */
  type?: string;
  description?: string;
  /** Text messages are read there, also where `type` says something else. */
  textMessages?: boolean;
  languages: DirectoryLanguage[];
}

export type Weekday = 'MO' | 'TU' | 'WE' | 'TH' | 'FR' | 'SA' | 'SU';

/** Opening times as parts of an RFC 5545 recurrence rule, as HSDS 3.0 has them. Dates YYYY-MM-DD, times HH:MM[:SS]. */
export interface DirectorySchedule {
  id: string;
  freq?: 'WEEKLY' | 'MONTHLY';
  interval?: number;
  /** RFC 5545 BYDAY parts: `MO`, or with an ordinal in a month `2TU`, `-1FR`. */
  byday: string[];
  bymonthday?: string;
  byweekno?: string;
  byyearday?: string;
  wkst?: Weekday;
  dtstart?: string;
  until?: string;
  count?: number;
  validFrom?: string;
  validTo?: string;
  /** Hours from UTC. */
  timezone?: number;
  opensAt?: string;
  closesAt?: string;
  description?: string;
  url?: string;
  attendingType?: string;
  notes?: string;
}

/**
 * A complete address: everything that HSDS 3.0 requires is there, but for `stateProvince`, which most addresses of Europe
 * do not name and which is then empty. Less than that is `addressText` of the location.
 */
export interface DirectoryAddress {
  id: string;
  address1: string;
  address2?: string;
  city: string;
  region?: string;
  stateProvince: string;
  postalCode: string;
  /** ISO 3166-1 alpha-2 in upper case where the source's word is known, else that word. */
  country: string;
  type: LocationType;
}

export type LocationType = 'physical' | 'postal' | 'virtual';

/** What the source says about access. `code` and `value` only where the source or the mapping names them; no guess. */
export interface DirectoryAccessibility {
  id: string;
  /** The source's words. */
  text?: string;
  details?: string;
  url?: string;
  code?: AccessibilityFactCode;
  value?: 'YES' | 'NO' | 'PARTLY';
  /** YYYY-MM-DD */
  verifiedOn?: string;
  /** The organization that looked. */
  verifiedBy?: string;
}

/** A term of a taxonomy; `taxonomy` says which in words. */
export interface DirectoryTerm {
  id: string;
  name: string;
  code?: string;
  description?: string;
  taxonomy?: string;
  language?: string;
  url?: string;
  parentId?: string;
}

/** Marks a record with a term. */
export interface DirectoryAttribute {
  id: string;
  term: DirectoryTerm;
  /** What the term says of the record, in the source's word. */
  linkType?: string;
  value?: string;
}

/** `scheme` as in domain.md (HU_TAX, FR_SIREN, EU_VAT, SOURCE…) or the source's own scheme (GB-COH). `type` are its words. */
export interface DirectoryIdentifier {
  id: string;
  scheme: string;
  value: string;
  type?: string;
}

export interface DirectoryOrganization {
  id: string;
  sourceId: string;
  name: string;
  alternateNames: string[];
  description?: string;
  email?: string;
  website?: string;
  /** The source's own words: "501(c)(3)", "egyesület", "Nonprofit". Never translated into a legal form here. */
  legalStatusText?: string;
  foundedYear?: number;
  /** YYYY-MM-DD; where present, `foundedYear` is its year. */
  foundedOn?: string;
  parentOrganizationId?: string;
  attributes: DirectoryAttribute[];
  identifiers: DirectoryIdentifier[];
  phones: DirectoryPhone[];
  languages: DirectoryLanguage[];
  origin: Origin;
}

export interface DirectoryLocation {
  id: string;
  sourceId: string;
  organizationId: string;
  name?: string;
  alternateName?: string;
  description?: string;
  email?: string;
  website?: string;
  type: LocationType;
  /** Degrees, WGS 84; both or none. */
  latitude?: number;
  longitude?: number;
  /** The source's id for the place in another register (UPRN…). */
  externalIdentifier?: { value: string; type?: string };
  addresses: DirectoryAddress[];
  /** What is known of an address that is too incomplete for the standard: "State: FL". Not exported as an address. */
  addressText?: string;
  accessibility: DirectoryAccessibility[];
  attributes: DirectoryAttribute[];
  transportation?: string;
  languages: DirectoryLanguage[];
  phones: DirectoryPhone[];
  schedules: DirectorySchedule[];
  origin: Origin;
}

export interface DirectoryServiceArea {
  id: string;
  name?: string;
  description?: string;
  extent?: string;
  extentType?: string;
  url?: string;
}

/** A service offered at a place; `locationId` is the id of a location in the same package. */
export interface DirectoryServiceAtLocation {
  id: string;
  locationId: string;
  description?: string;
  phones: DirectoryPhone[];
  schedules: DirectorySchedule[];
}

export interface DirectoryCostOption {
  id: string;
  /** On which condition it costs this. */
  option?: string;
  amount?: number;
  currency?: string;
  amountDescription?: string;
  validFrom?: string;
  validTo?: string;
}

/** What one has to bring to get the service. */
export interface DirectoryRequiredDocument {
  id: string;
  document?: string;
  url?: string;
}

export type ServiceStatus = 'ACTIVE' | 'INACTIVE' | 'DEFUNCT' | 'TEMPORARILY_CLOSED';

export interface DirectoryService {
  id: string;
  sourceId: string;
  organizationId: string;
  name: string;
  alternateName?: string;
  description?: string;
  url?: string;
  email?: string;
  status: ServiceStatus;
  eligibilityText?: string;
  minimumAge?: number;
  maximumAge?: number;
  applicationProcess?: string;
  feesText?: string;
  interpretationText?: string;
  waitTimeText?: string;
  /** Of the service itself; in HSDS accessibility hangs on places, so this is a list of our own there. */
  accessibility: DirectoryAccessibility[];
  attributes: DirectoryAttribute[];
  costOptions: DirectoryCostOption[];
  requiredDocuments: DirectoryRequiredDocument[];
  languages: DirectoryLanguage[];
  serviceAreas: DirectoryServiceArea[];
  phones: DirectoryPhone[];
  schedules: DirectorySchedule[];
  atLocations: DirectoryServiceAtLocation[];
  origin: Origin;
}

export type DirectoryEntity = 'organization' | 'location' | 'service';

/** A value of a source record: what JSON and CSV can hold. */
export type SourceValue = string | number | boolean | null | SourceValue[] | { [key: string]: SourceValue };

/**
 * A row, or the columns of a row, for which the hub has no room yet: kept as it came and never shown.
 * Person columns are taken out before it is kept.
 */
export interface DirectorySourceRecord {
  id: string;
  /** The table as the source calls it: `funding`, `taxonomy_terms`, `programs`… */
  table: string;
  sourceId?: string;
  /** The record it belongs to, where the source says so. */
  subject?: { entity: DirectoryEntity; id: string };
  values: { [column: string]: SourceValue };
  origin: Origin;
}

/** What somebody changed in a field of a record, and in whose name. */
export interface DirectoryChange {
  id: string;
  /** YYYY-MM-DD */
  on: string;
  action: 'create' | 'update';
  field: string;
  before: string;
  after: string;
  by: string;
}

/** Everything one directory brought. Ids are unique per kind of record. */
export interface DirectoryPackage {
  organizations: DirectoryOrganization[];
  locations: DirectoryLocation[];
  services: DirectoryService[];
  sourceRecords: DirectorySourceRecord[];
  /** By the id of the record; only written, and only on request. */
  changes?: ReadonlyMap<string, readonly DirectoryChange[]>;
}

export const emptyPackage = (): DirectoryPackage => ({
  organizations: [],
  locations: [],
  services: [],
  sourceRecords: [],
});
