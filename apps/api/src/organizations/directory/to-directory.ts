import {
  isBankScheme,
  type CostKind,
  type IdentifierScheme,
  type LegalForm,
  type Waiting,
} from '@kalaka/domain';
import type { DirectoryLocation, DirectoryOrganization, DirectoryService } from '@kalaka/standards';
import { message } from '@kalaka/words';
import type { StoredAddress } from '../entities/stored-values.js';
import { factsOf, type FactRow } from './access-facts-out.js';
import { Changes, type StoredRow, type Writing } from './changes.js';
import { costOptionsOf } from './own-terms.js';
import { waitingText } from './waiting-text.js';

const ORIGIN = { file: '', line: 0 };

export interface OrganizationRow extends StoredRow {
  legal_form: LegalForm | null;
  numbers: { id: string; scheme: IdentifierScheme; value: string }[];
}

export function organizationOf(row: OrganizationRow, writing: Writing): DirectoryOrganization {
  const changes = new Changes('organizations', row, writing);
  const lists = { alternateNames: [], attributes: [], identifiers: [], phones: [], languages: [] };
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
  changes.marks('target_groups', record);
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
  const lists = {
    addresses: [],
    accessibility: [],
    attributes: [],
    languages: [],
    phones: [],
    schedules: [],
  };
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

export interface LocationRow extends StoredRow {
  organization_id: string;
  facts: FactRow[];
}

export interface ServiceRow extends StoredRow {
  facts: FactRow[];
  organization_id: string;
  status: DirectoryService['status'];
  places: { id: string; locationId: string }[];
}

export function serviceOf(row: ServiceRow, writing: Writing): DirectoryService {
  const changes = new Changes('services', row, writing);
  const lists = { languages: [], serviceAreas: [], phones: [], schedules: [], atLocations: [] };
  const more = { accessibility: [], attributes: [], costOptions: [], requiredDocuments: [] };
  const blank = {
    id: row.id,
    sourceId: row.id,
    organizationId: row.organization_id,
    name: '',
    status: row.status,
    ...lists,
    ...more,
  };
  const record = changes.base<DirectoryService>({ ...blank, origin: ORIGIN });
  changes.text('name', (name) => (record.name = name ?? ''));
  changes.text('description', (description) => (record.description = description));
  changes.text('eligibility', (text) => (record.eligibilityText = text));
  changes.text('cost', (text) => (record.feesText = text));
  changes.text('booking', (text) => (record.applicationProcess = text));
  changes.on<CostKind | null>('cost_kind', (kind) => {
    record.costOptions = costOptionsOf(record.costOptions, kind, changes.id('cost'));
  });
  changes.marks('booking_ways', record);
  changes.marks('delivery', record);
  changes.text('required_documents', (lines) => {
    const documents = lines?.split('\n').filter((line) => line.trim() !== '') ?? [];
    record.requiredDocuments = documents.map((document, i) => ({
      id: changes.id(`document/${i}`),
      document,
    }));
  });
  record.accessibility = factsOf(record.accessibility, row, writing.language);
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
  const { street, line2, city, region, postalCode, country, note } = address ?? {};
  const whole = street && city && postalCode && country;
  record.addresses = whole
    ? [
        {
          ...{ id, address1: street, ...(line2 ? { address2: line2 } : {}), city },
          ...{ stateProvince: region ?? '', postalCode, country, type: 'physical' },
        },
      ]
    : [];
  const parts = whole ? [note] : [street, line2, postalCode, city, region, country, note];
  record.addressText = parts.filter(Boolean).join(', ') || undefined;
}
