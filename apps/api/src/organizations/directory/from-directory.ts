import {
  IDENTIFIER_SCHEMES,
  WEEKDAYS,
  canonicalJson,
  isBankScheme,
  isCode,
  languageCode,
  normalizeIdentifier,
  type Json,
  type LocalText,
  type OwnTargetGroup,
  type Phone,
  type Weekday,
} from '@kalaka/domain';
import type {
  DirectoryIdentifier,
  DirectoryLanguage,
  DirectoryLocation,
  DirectoryOrganization,
  DirectoryPhone,
  DirectoryRequiredDocument,
  DirectorySchedule,
  DirectoryService,
} from '@kalaka/standards';
import { createHash } from 'node:crypto';
import { codesOf, costKindOf } from './own-terms.js';
import { waitingColumns } from './waiting-text.js';
import type { StoredAddress, StoredSchedule } from '../entities/stored-values.js';

/** How a directory is read into a network. */
export interface Reception {
  networkId: string;
  /** Short name of the source, written beside each of its ids. */
  source: string;
  /** The language its texts are in (BCP 47); a directory does not say. */
  language: string;
  /** Zone of the network, in which opening times are meant. */
  timeZone: string;
  /** Target groups that the network added, and those that this directory brings. */
  groups: readonly OwnTargetGroup[];
  /** Records that were merged into others: what belonged to them belongs to those. */
  moved?: ReadonlyMap<string, { intoId: string }>;
}

/** Columns that a source fills, by their names in the database. */
export type Columns = Record<string, unknown>;

export type Kind = 'organizations' | 'locations' | 'services';
export type DirectoryRecord = DirectoryOrganization | DirectoryLocation | DirectoryService;

/** A record without the place where it stood: the same words in another line are the same record. */
export const sourceOf = <T extends DirectoryRecord>({ origin: _place, ...record }: T): Omit<T, 'origin'> =>
  record;

/** Tells at a glance whether a source says something else than last time. */
export const hashOf = (record: object): string =>
  createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(record)) as Json))
    .digest('base64url');

const NO_LISTS = { attributes: [], costOptions: [], requiredDocuments: [], accessibility: [] };

/** What the source said last time: a record that an earlier version kept has no list for what came later. */
export const saidLast = <T extends object>(source: T): T => ({ ...NO_LISTS, ...source });

/** The columns of a record, per kind. What has no column stays in `details.source`. */
export function columnsOf(
  kind: Kind,
  record: Omit<DirectoryRecord, 'origin'>,
  reception: Reception,
): Columns {
  if (kind === 'organizations') return organizationColumns(record as DirectoryOrganization, reception);
  if (kind === 'locations') return locationColumns(record as DirectoryLocation, reception);
  return serviceColumns(record as DirectoryService, reception);
}

function organizationColumns(record: DirectoryOrganization, { language, groups }: Reception): Columns {
  return {
    name: { [language]: record.name },
    alternate_names: record.alternateNames,
    source_legal_form: record.legalStatusText ?? null,
    founded_on: record.foundedOn ?? null,
    target_groups: codesOf('target_groups', record.attributes, groups),
    description: textIn(language, record.description),
    languages: codes(record.languages),
    website: record.website ?? null,
    email: record.email ?? null,
    phones: record.phones.map(phone),
  };
}

const ownerOf = (record: { organizationId: string }, { moved }: Reception): string =>
  moved?.get(record.organizationId)?.intoId ?? record.organizationId;

function locationColumns(record: DirectoryLocation, reception: Reception): Columns {
  const { language, timeZone } = reception;
  const address = addressOf(record);
  // A place is shown under some name; the address is what people would call it.
  const name =
    record.name ?? record.alternateName ?? address?.street ?? address?.city ?? address?.note ?? '–';
  return {
    organization_id: ownerOf(record, reception),
    name: { [language]: name },
    address,
    latitude: record.latitude ?? null,
    longitude: record.longitude ?? null,
    languages: codes(record.languages),
    phones: record.phones.map(phone),
    schedules: record.schedules.map((one) => schedule(one, timeZone)),
  };
}

function serviceColumns(record: DirectoryService, reception: Reception): Columns {
  const { language, timeZone } = reception;
  return {
    organization_id: ownerOf(record, reception),
    name: { [language]: record.name },
    description: textIn(language, record.description),
    eligibility: textIn(language, record.eligibilityText),
    cost: textIn(language, record.feesText),
    booking: textIn(language, record.applicationProcess),
    cost_kind: costKindOf(record.costOptions),
    ...waitingColumns(record.waitTimeText),
    booking_ways: codesOf('booking_ways', record.attributes),
    delivery: codesOf('delivery', record.attributes),
    required_documents: linesIn(language, record.requiredDocuments),
    status: record.status,
    website: record.url ?? null,
    email: record.email ?? null,
    languages: codes(record.languages),
    areas: record.serviceAreas.flatMap(({ name }) => name ?? []),
    phones: record.phones.map(phone),
    schedules: record.schedules.map((one) => schedule(one, timeZone)),
  };
}

const textIn = (language: string, text: string | undefined): LocalText => (text ? { [language]: text } : {});

/** What one has to bring, one thing on each line; null for nothing, as a row has it that never heard of it. */
const linesIn = (language: string, documents: readonly DirectoryRequiredDocument[]): LocalText | null => {
  const lines = documents.flatMap(({ document }) => document?.replace(/\s+/g, ' ') ?? []);
  return lines.length > 0 ? { [language]: lines.join('\n') } : null;
};

const codes = (languages: readonly DirectoryLanguage[]): string[] => [
  ...new Set(languages.flatMap(({ code }) => languageCode(code) ?? [])),
];

const phone = (one: DirectoryPhone): Phone => ({
  number: one.number,
  extension: one.extension === undefined ? null : String(one.extension),
  kind: one.type ?? null,
  description: one.description ?? null,
  smsWelcome: one.type === 'sms' || one.type === 'text' || one.textMessages === true,
});

function addressOf({ addresses, addressText }: DirectoryLocation): StoredAddress | null {
  const none = { street: null, city: null, region: null, postalCode: null, country: null };
  const [first] = addresses;
  if (!first) return addressText ? { ...none, note: addressText } : null;
  const { address1, address2, city, region, stateProvince, postalCode, country } = first;
  return {
    street: address1,
    line2: address2 ?? null,
    city,
    region: stateProvince || region || null,
    postalCode,
    country,
    note: addressText ?? null,
  };
}

const time = (text: string | undefined): string | null => text?.slice(0, 5) ?? null;

/** A recurrence rule as far as a screen shows it; `2TU` is a Tuesday, which one in the month stays in the source. */
const schedule = (one: DirectorySchedule, timeZone: string): StoredSchedule => ({
  freq: one.freq ?? 'WEEKLY',
  interval: one.interval ?? 1,
  byDay: [...new Set(one.byday.map((day) => day.slice(-2)))].filter((day): day is Weekday =>
    isCode(WEEKDAYS, day),
  ),
  opens: time(one.opensAt),
  closes: time(one.closesAt),
  timeZone,
  description: one.description ?? null,
  validFrom: one.validFrom ?? one.dtstart ?? null,
  validTo: one.validTo ?? one.until ?? null,
});

export interface NewIdentifier {
  id: string;
  scheme: string;
  value: string;
  source: string | null;
}

/**
 * The numbers that the hub keeps of a record: those of schemes it knows, in their written form, and every other one, or
 * one that fails its check, as a SOURCE number under the name of its scheme. Bank numbers are not taken from a file.
 */
export function identifiersOf(
  record: Omit<DirectoryOrganization, 'origin'>,
  { source }: Reception,
): NewIdentifier[] {
  // A reader lists the id of the source among the numbers too where it is no UUID; then under the name of that source.
  const isOwn = ({ scheme, value }: DirectoryIdentifier): boolean =>
    scheme === 'SOURCE' && value === record.sourceId;
  const listed = record.identifiers.find(isOwn);
  const own = { id: record.id, scheme: 'SOURCE', value: record.sourceId, source: listed?.type ?? source };
  return [own, ...record.identifiers.filter((one) => !isOwn(one)).flatMap((one) => numberOf(one))];
}

function numberOf({ id, scheme, value }: DirectoryIdentifier): NewIdentifier[] {
  if (!isCode(IDENTIFIER_SCHEMES, scheme)) return [{ id, scheme: 'SOURCE', value, source: scheme }];
  if (isBankScheme(scheme)) return [];
  const normal = normalizeIdentifier(scheme, value);
  return normal.ok
    ? [{ id, scheme, value: normal.value, source: null }]
    : [{ id, scheme: 'SOURCE', value, source: scheme }];
}
