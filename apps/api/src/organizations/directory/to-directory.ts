import {
  canonicalJson,
  isBankScheme,
  pickText,
  type IdentifierScheme,
  type Json,
  type LegalForm,
  type LocalText,
  type Phone,
  type Waiting,
} from '@kalaka/domain';
import {
  uuidV5,
  type DirectoryLanguage,
  type DirectoryLocation,
  type DirectoryOrganization,
  type DirectoryPhone,
  type DirectorySchedule,
  type DirectoryService,
} from '@kalaka/standards';
import { message } from '@kalaka/words';
import { factsOf, type LocationRow } from './access-facts-out.js';
import { waitingText } from './waiting-text.js';
import type { StoredAddress, StoredSchedule } from '../entities/stored-values.js';
import {
  columnsOf,
  type Columns,
  type DirectoryRecord,
  type Kind,
  type Reception,
} from './from-directory.js';

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
}

const ORIGIN = { file: '', line: 0 };
const same = (a: unknown, b: unknown): boolean =>
  canonicalJson((a ?? null) as Json) === canonicalJson((b ?? null) as Json);

/**
 * What a source said stands in the directory as it said it, its ids and all that has no column here included; only what
 * people changed here since is written anew. What the hub itself made is written whole.
 */
class Changes {
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
      source: from,
      language,
    };
    this.said = source ? columnsOf(kind, source as DirectoryRecord, reception) : null;
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

  schedules(record: { schedules: DirectorySchedule[] }): void {
    this.on<StoredSchedule[]>('schedules', (schedules) => {
      record.schedules = schedules.map((one, i) => scheduleOf(one, this.derivedId(`schedule/${i}`)));
    });
  }

  id(part: string): string {
    return this.derivedId(part);
  }
}

export interface OrganizationRow extends StoredRow {
  legal_form: LegalForm | null;
  numbers: { id: string; scheme: IdentifierScheme; value: string }[];
}

export function organizationOf(row: OrganizationRow, writing: Writing): DirectoryOrganization {
  const changes = new Changes('organizations', row, writing);
  const lists = { alternateNames: [], identifiers: [], phones: [], languages: [] };
  const record = changes.base<DirectoryOrganization>({
    id: row.id,
    sourceId: row.id,
    name: '',
    ...lists,
    origin: ORIGIN,
  });
  changes.text('name', (name) => (record.name = name ?? ''));
  changes.text('description', (description) => (record.description = description));
  changes.on<string[]>('alternate_names', (names) => (record.alternateNames = names));
  changes.plain('website', (website) => (record.website = website));
  changes.plain('email', (email) => (record.email = email));
  changes.plain('founded_on', (day) => {
    record.foundedOn = day;
    record.foundedYear = day ? Number(day.slice(0, 4)) : undefined;
  });
  if (!record.legalStatusText && row.legal_form) {
    record.legalStatusText = message('en', `organizations.legalForm.${row.legal_form}`);
  }
  changes.shared(record);
  // Bank accounts are nobody's directory entry, and ids of a source are written as such already.
  const known = new Set(record.identifiers.map(({ id }) => id));
  const own = row.numbers.filter(
    ({ id, scheme }) => !known.has(id) && scheme !== 'SOURCE' && !isBankScheme(scheme),
  );
  record.identifiers = [
    ...record.identifiers,
    ...own.map(({ id, scheme, value }) => ({ id, scheme, value })),
  ];
  return { ...record, origin: ORIGIN };
}

export function locationOf(row: LocationRow, writing: Writing): DirectoryLocation {
  const changes = new Changes('locations', row, writing);
  const lists = { addresses: [], accessibility: [], languages: [], phones: [], schedules: [] };
  const blank = {
    id: row.id,
    sourceId: row.id,
    organizationId: row.organization_id,
    type: 'physical' as const,
    ...lists,
  };
  const record = changes.base<DirectoryLocation>({ ...blank, origin: ORIGIN });
  changes.text('name', (name) => (record.name = name));
  changes.on<StoredAddress | null>('address', (address) =>
    writeAddress(record, address, changes.id('address')),
  );
  changes.on<number | null>('latitude', (degrees) => (record.latitude = degrees ?? undefined));
  changes.on<number | null>('longitude', (degrees) => (record.longitude = degrees ?? undefined));
  changes.shared(record);
  changes.schedules(record);
  record.accessibility = factsOf(record.accessibility, row, writing.language);
  return { ...record, origin: ORIGIN };
}

export interface ServiceRow extends StoredRow {
  organization_id: string;
  status: DirectoryService['status'];
  places: { id: string; locationId: string }[];
}

export function serviceOf(row: ServiceRow, writing: Writing): DirectoryService {
  const changes = new Changes('services', row, writing);
  const lists = { languages: [], serviceAreas: [], phones: [], schedules: [], atLocations: [] };
  const blank = {
    id: row.id,
    sourceId: row.id,
    organizationId: row.organization_id,
    name: '',
    status: row.status,
    ...lists,
  };
  const record = changes.base<DirectoryService>({ ...blank, origin: ORIGIN });
  changes.text('name', (name) => (record.name = name ?? ''));
  changes.text('description', (description) => (record.description = description));
  changes.text('eligibility', (text) => (record.eligibilityText = text));
  changes.text('cost', (text) => (record.feesText = text));
  changes.text('booking', (text) => (record.applicationProcess = text));
  const { waiting_amount: amount, waiting_unit: unit, waiting_stated_on: statedOn } = row;
  for (const column of ['waiting_amount', 'waiting_unit', 'waiting_stated_on']) {
    changes.on(column, () => {
      record.waitTimeText = statedOn ? waitingText({ amount, unit, statedOn } as Waiting) : undefined;
    });
  }
  changes.on<DirectoryService['status']>('status', (status) => (record.status = status));
  changes.plain('website', (url) => (record.url = url));
  changes.plain('email', (email) => (record.email = email));
  changes.on<string[]>('areas', (areas) => {
    record.serviceAreas = areas.map((name, i) => ({ id: changes.id(`area/${i}`), name }));
  });
  changes.shared(record);
  changes.schedules(record);
  const said = new Map(record.atLocations.map((one) => [one.locationId, one]));
  record.atLocations = row.places.map(
    (place) => said.get(place.locationId) ?? { ...place, phones: [], schedules: [] },
  );
  return { ...record, origin: ORIGIN };
}

/** Whole by the standard only with all of these; else it is text and not written as an address. */
function writeAddress(record: DirectoryLocation, address: StoredAddress | null, id: string): void {
  const { street, city, region, postalCode, country, note } = address ?? {};
  const whole = street && city && region && postalCode && country;
  record.addresses = whole
    ? [{ id, address1: street, city, stateProvince: region, postalCode, country, type: 'physical' }]
    : [];
  const parts = whole ? [note] : [street, postalCode, city, region, country, note];
  record.addressText = parts.filter(Boolean).join(', ') || undefined;
}

const phoneOf = (one: Phone, id: string): DirectoryPhone => ({
  id,
  number: one.number,
  extension: one.extension && /^\d{1,9}$/.test(one.extension) ? Number(one.extension) : undefined,
  type: one.kind ?? (one.smsWelcome ? 'text' : undefined),
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
