import { ACCESSIBILITY_FACTS } from '@kalaka/domain';
import type { DirectoryAccessibility, DirectoryAddress, DirectoryLocation } from '../directory/directory.js';
import { isUuid } from '../directory/ids.js';
import { countryCode } from '../reading/countries.js';
import { readNumber } from '../reading/numbers.js';
import type { Row } from '../reading/row.js';
import { compact } from './compact.js';
import type { Assembly } from './assembly.js';
import { follow, needed, owners } from './links.js';

const TYPES = ['physical', 'postal', 'virtual'] as const;

function typeOf(row: Row, column: string): (typeof TYPES)[number] {
  const word = row.text(column);
  if (word === undefined) {
    if (row.reading.strict) row.repair('TYPE_ASSUMED', column, '', 'physical');
    return 'physical';
  }
  const type = TYPES.find((known) => known === word.toLowerCase());
  return type ?? row.refuse('UNKNOWN_CODE', column, { value: word, allowed: TYPES.join(', ') });
}

function coordinates(row: Row): Pick<DirectoryLocation, 'latitude' | 'longitude'> {
  const texts = [row.text('latitude'), row.text('longitude')];
  if (texts.every((text) => text === undefined)) return {};
  const original = texts.map((text) => text ?? '').join('; ');
  const [latitude, longitude] = texts.map((text) => (text === undefined ? undefined : readNumber(text)));
  // 0, 0 lies in the Gulf of Guinea and is what programs write for "unknown"
  const nowhere = latitude === 0 && longitude === 0;
  if (
    latitude === undefined ||
    longitude === undefined ||
    nowhere ||
    !(Math.abs(latitude) <= 90) ||
    !(Math.abs(longitude) <= 180)
  ) {
    row.repair('COORDINATES_LEFT_OUT', 'latitude', original, null);
    return {};
  }
  if (original.includes(','))
    row.repair('NUMBER_REWRITTEN', 'latitude', original, `${latitude}; ${longitude}`);
  return { latitude, longitude };
}

export function placeLocation(assembly: Assembly, row: Row): string | undefined {
  const home = follow(assembly, row, 'organization_id');
  const organizationId = home.state === 'found' ? home.record.id : '';
  const name = row.text('name');
  // a person is told of the column that their file has for it
  const nameless = row.label('id') === 'id' ? 'name' : 'id';
  const sourceId = row.key('id') ?? `${organizationId}/${name ?? row.refuse('REQUIRED', nameless)}`;
  const id = assembly.idOf(row, sourceId);
  const before = assembly.locations.get(id);
  if (before && row.raw.repeated) {
    // it adds nothing to the record; what its other columns say is kept beside it
    row.skip(...Object.keys(row.raw.values));
    return before.id;
  }
  if (before) row.refuse('DUPLICATE_ID', 'id', { value: sourceId, firstLine: before.origin.line });

  const external = row.text('external_identifier');
  const externalType = row.text('external_identifier_type');
  assembly.locations.refuse(id);
  if (home.state === 'refused') return undefined;
  const location: DirectoryLocation = compact({
    id,
    sourceId: row.key('source_id') ?? sourceId.replace(/^#/, ''),
    organizationId,
    name,
    alternateName: row.text('alternate_name'),
    description: row.text('description', true),
    email: row.email('email'),
    website: row.url(row.cell('website') === undefined ? 'url' : 'website'),
    type: typeOf(row, 'location_type'),
    ...coordinates(row),
    externalIdentifier: external === undefined ? undefined : compact({ value: external, type: externalType }),
    addresses: [],
    addressText: row.text('address_text', true),
    accessibility: [],
    attributes: [],
    transportation: row.text('transportation', true),
    languages: [],
    phones: [],
    schedules: [],
    origin: row.origin,
  });
  assembly.package.locations.push(location);
  assembly.locations.set(id, location, name);
  if (home.state !== 'found')
    assembly.homeless.push({ location, wanted: home.state === 'broken' ? home.value : undefined });
  return id;
}

/** A place may name no organization, or one that is not there; the services offered there tell whose it is. */
export function placeLocations(assembly: Assembly): void {
  if (assembly.homeless.length === 0) return;
  const candidates = new Map<string, Set<string>>();
  for (const service of assembly.package.services)
    for (const { locationId } of service.atLocations)
      candidates.set(locationId, (candidates.get(locationId) ?? new Set()).add(service.organizationId));
  const lost = new Set<string>();
  for (const { location, wanted } of assembly.homeless) {
    const found = [...(candidates.get(location.id) ?? [])];
    if (found.length === 1) {
      location.organizationId = found[0]!;
      assembly.reading.repair('LINK_INFERRED', location.origin, 'organization_id', wanted ?? '', found[0]!);
      continue;
    }
    lost.add(location.id);
    const field = 'organization_id';
    if (wanted === undefined) assembly.reading.wrong('REQUIRED', location.origin, { field });
    else
      assembly.reading.wrong('LINK_BROKEN', location.origin, {
        field,
        values: { value: wanted, table: 'organizations' },
      });
  }
  if (lost.size === 0) return;
  assembly.package.locations = assembly.package.locations.filter(({ id }) => !lost.has(id));
  for (const service of assembly.package.services)
    service.atLocations = service.atLocations.filter(({ locationId }) => !lost.has(locationId));
}

const ADDRESS_COLUMNS = [
  'address_1',
  'address_2',
  'city',
  'region',
  'state_province',
  'postal_code',
  'country',
];

export function placeAddress(assembly: Assembly, row: Row): string | undefined {
  if (row.cell('attention') !== undefined) {
    assembly.reading.person(row.table);
    row.skip('attention');
  }
  // an address of an organization without a place has no room in HSDS 3.0
  if (row.cell('location_id') === undefined && row.cell('organization_id') !== undefined) {
    const { attention: _attention, ...values } = row.raw.values;
    assembly.keep(row, values);
    return undefined;
  }
  const location = needed(assembly, row, 'location_id');
  if (!location) return undefined;
  const parts = ADDRESS_COLUMNS.map((column) => row.text(column));
  const loose = row.text('address_text', true);
  const [address1, address2, city, region, stateProvince, postalCode, country] = parts;
  if (address1 && city && postalCode && country) {
    const content: Omit<DirectoryAddress, 'id'> = compact({
      address1,
      address2,
      city,
      region,
      stateProvince: stateProvince ?? '',
      postalCode,
      country: countryCode(country),
      type: typeOf(row, 'address_type'),
    });
    location.addresses.push({ id: assembly.partId(row, location.id, content), ...content });
    return location.id;
  }
  row.skip('id', 'address_type');
  const text = loose ?? parts.filter((part) => part !== undefined).join(', ');
  if (text === '') return location.id;
  row.repair('ADDRESS_KEPT_AS_TEXT', loose === undefined ? 'address_1' : 'address_text', text, text);
  location.addressText = location.addressText === undefined ? text : `${location.addressText}\n${text}`;
  return location.id;
}

/** In HSDS accessibility hangs on places; the hub knows it of services too, and writes it beside them. */
export function placeAccessibility(assembly: Assembly, row: Row): string | undefined {
  const [owner] = owners(assembly, row, ['location_id', 'service_id']);
  if (!owner) return undefined;
  const code = row.code('code', ACCESSIBILITY_FACTS);
  const content: Omit<DirectoryAccessibility, 'id'> = compact({
    text: row.text(row.cell('description') === undefined ? 'accessibility' : 'description', true),
    details: row.text('details', true),
    url: row.url('url'),
    code,
    value: row.code('value', ['YES', 'NO', 'PARTLY'] as const) ?? (code === undefined ? undefined : 'YES'),
    verifiedOn: row.date('verified_on'),
    verifiedBy: checkerOf(row),
  });
  if (Object.keys(content).length > 0)
    owner.accessibility.push({ id: assembly.partId(row, owner.id, content), ...content });
  const entity = 'atLocations' in owner ? 'service' : 'location';
  assembly.keep(row, row.unread(), { entity, id: owner.id });
  return undefined;
}

/** An organization by its id, as the hub writes it; a name may be that of a person. */
function checkerOf(row: Row): string | undefined {
  const value = row.value('verified_by');
  return typeof value === 'string' && isUuid(value) ? row.key('verified_by')?.toLowerCase() : undefined;
}
