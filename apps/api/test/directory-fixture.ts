import type {
  DirectoryLocation,
  DirectoryOrganization,
  DirectoryPackage,
  DirectoryService,
} from '@kalaka/standards';
import { v5 } from 'uuid';

/** A small directory with everything that one can hold: two organizations, two places, one service. */

const NAMES: Record<string, string> = { a: 'Harvest Table', b: 'Quiet Lighthouse' };
const origin = { file: 'organizations.csv', line: 2 };
export const id = (key: string): string => v5(key, v5.URL);
export const organization = (
  key: string,
  over: Partial<DirectoryOrganization> = {},
): DirectoryOrganization => ({
  id: id(key),
  sourceId: key,
  name: NAMES[key] ?? `Organization ${key}`,
  alternateNames: [],
  attributes: [],
  identifiers: [],
  phones: [],
  languages: [],
  origin,
  ...over,
});
export const location = (
  key: string,
  owner: string,
  over: Partial<DirectoryLocation> = {},
): DirectoryLocation => ({
  id: id(key),
  sourceId: key,
  organizationId: id(owner),
  type: 'physical',
  addresses: [],
  accessibility: [],
  attributes: [],
  languages: [],
  phones: [],
  schedules: [],
  origin,
  ...over,
});
export const service = (
  key: string,
  owner: string,
  over: Partial<DirectoryService> = {},
): DirectoryService => ({
  id: id(key),
  sourceId: key,
  organizationId: id(owner),
  name: `Service ${key}`,
  status: 'ACTIVE',
  accessibility: [],
  attributes: [],
  costOptions: [],
  requiredDocuments: [],
  languages: [],
  serviceAreas: [],
  phones: [],
  schedules: [],
  atLocations: [],
  origin,
  ...over,
});
export const directory = (): DirectoryPackage => ({
  organizations: [
    organization('a', {
      description: 'Feeds people',
      email: 'a@x.example',
      website: 'https://a.example',
      legalStatusText: '501(c)(3)',
      phones: [{ id: id('a-phone'), number: '555-0100', type: 'voice', languages: [] }],
      languages: [{ id: id('a-lang'), code: 'en', name: 'English' }],
      identifiers: [{ id: id('a-ein'), scheme: 'US-EIN', value: '12-3456789' }],
    }),
    organization('b'),
  ],
  locations: [
    location('l', 'a', {
      name: 'Main office',
      latitude: 27.9,
      longitude: -82.4,
      addresses: [
        {
          id: id('l-addr'),
          address1: '1 Main St',
          city: 'Tampa',
          stateProvince: 'FL',
          postalCode: '33602',
          country: 'US',
          type: 'physical',
        },
      ],
      accessibility: [{ id: id('l-acc'), text: 'Ramp', code: 'STEP_FREE_ENTRANCE', value: 'YES' }],
    }),
    location('m', 'b', { addressText: 'State: FL' }),
  ],
  services: [
    service('s', 'a', {
      feesText: 'Free',
      serviceAreas: [{ id: id('s-area'), name: 'Hillsborough' }],
      schedules: [
        { id: id('s-sch'), freq: 'WEEKLY', byday: ['MO', 'TU'], opensAt: '09:00:00', closesAt: '17:00' },
      ],
      atLocations: [{ id: id('s-l'), locationId: id('l'), phones: [], schedules: [] }],
    }),
  ],
  sourceRecords: [{ id: id('f'), table: 'funding', values: { source: 'County' }, origin }],
});
