import type {
  DirectoryAttribute,
  DirectoryLocation,
  DirectoryOrganization,
  DirectoryPackage,
  DirectoryPhone,
  DirectorySchedule,
  DirectoryService,
} from '../directory/directory.js';
import {
  accessibilityRow,
  addressRow,
  attributeRow,
  changeRow,
  costOptionRow,
  type HsdsRow,
  identifierRow,
  languageRow,
  locationRow,
  organizationRow,
  phoneRow,
  requiredDocumentRow,
  scheduleRow,
  serviceAreaRow,
  serviceRow,
  termRow,
} from './rows.js';

export type HsdsValue = string | number | boolean | HsdsValue[] | { [key: string]: HsdsValue };
export type HsdsObject = { [key: string]: HsdsValue };

/** Lists without members are left out, so that the same directory has one form only. */
const whole = (row: HsdsRow, lists: Record<string, HsdsObject[]>): HsdsObject => ({
  ...row,
  ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
});

const phone = (record: DirectoryPhone): HsdsObject =>
  whole(phoneRow(record), { languages: record.languages.map(languageRow) });

const reachable = (record: { phones: DirectoryPhone[]; schedules: DirectorySchedule[] }) => ({
  phones: record.phones.map(phone),
  schedules: record.schedules.map(scheduleRow),
});

const marks = (attributes: readonly DirectoryAttribute[], entity: string): HsdsObject[] =>
  attributes.map((one) => ({ ...attributeRow(one, entity), taxonomy_term: termRow(one.term) }));

type Changes = DirectoryPackage['changes'];
const told = (changes: Changes, id: string): HsdsObject[] => (changes?.get(id) ?? []).map(changeRow);

const location = (record: DirectoryLocation, changes: Changes): HsdsObject =>
  whole(locationRow(record), {
    languages: record.languages.map(languageRow),
    addresses: record.addresses.map(addressRow),
    accessibility: record.accessibility.map(accessibilityRow),
    ...reachable(record),
    attributes: marks(record.attributes, 'location'),
    metadata: told(changes, record.id),
  });

const byId = <T extends { id: string }>(records: readonly T[]): T[] =>
  [...records].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

const grouped = <T extends { organizationId: string }>(records: readonly T[]): Map<string, T[]> =>
  Map.groupBy(records, ({ organizationId }) => organizationId);

function service(
  record: DirectoryService,
  locations: Map<string, DirectoryLocation>,
  changes: Changes,
): HsdsObject {
  return whole(serviceRow(record), {
    languages: record.languages.map(languageRow),
    service_areas: record.serviceAreas.map(serviceAreaRow),
    cost_options: record.costOptions.map(costOptionRow),
    required_documents: record.requiredDocuments.map(requiredDocumentRow),
    accessibility: record.accessibility.map(accessibilityRow),
    ...reachable(record),
    attributes: marks(record.attributes, 'service'),
    metadata: told(changes, record.id),
    service_at_locations: record.atLocations.map((offered) => {
      const place = locations.get(offered.locationId);
      // the place stands in full under its organization; here it is only named
      const named: HsdsObject = {
        id: offered.locationId,
        location_type: place?.type ?? 'physical',
        ...(place?.name === undefined ? {} : { name: place.name }),
      };
      const own: HsdsRow = {
        id: offered.id,
        ...(offered.description === undefined ? {} : { description: offered.description }),
      };
      return { ...whole(own, reachable(offered)), location: named };
    }),
  });
}

/** Organizations with everything that hangs on them, one after another, ordered by id. */
export function* hsdsOrganizations(directory: DirectoryPackage): Generator<HsdsObject> {
  const { changes } = directory;
  const places = new Map(directory.locations.map((record) => [record.id, record]));
  const locations = grouped(byId(directory.locations));
  const services = grouped(byId(directory.services));
  for (const organization of byId<DirectoryOrganization>(directory.organizations))
    yield whole(organizationRow(organization), {
      organization_identifiers: organization.identifiers.map(identifierRow),
      phones: organization.phones.map(phone),
      languages: organization.languages.map(languageRow),
      attributes: marks(organization.attributes, 'organization'),
      metadata: told(changes, organization.id),
      locations: (locations.get(organization.id) ?? []).map((place) => location(place, changes)),
      services: (services.get(organization.id) ?? []).map((record) => service(record, places, changes)),
    });
}

/**
 * HSDS 3.0 as one JSON document: a page of full organizations, as the standard's API would answer with all of them on
 * one page. Written piece by piece; the same directory always gives the same bytes. Source records are not in it.
 */
export function* writeHsdsJson(directory: DirectoryPackage): Generator<string> {
  const total = directory.organizations.length;
  const page = {
    total_items: total,
    total_pages: 1,
    page_number: 1,
    size: total,
    first_page: true,
    last_page: true,
    empty: total === 0,
  };
  yield `${JSON.stringify(page, null, 2).slice(0, -2)},\n  "contents": [`;
  let first = true;
  for (const organization of hsdsOrganizations(directory)) {
    const text = JSON.stringify(organization, null, 2).replaceAll('\n', '\n    ');
    yield `${first ? '' : ','}\n    ${text}`;
    first = false;
  }
  yield `${first ? '' : '\n  '}]\n}\n`;
}
