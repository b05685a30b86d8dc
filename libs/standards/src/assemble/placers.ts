import type { Row } from '../reading/row.js';
import type { Assembly } from './assembly.js';
import { placeAccessibility, placeAddress, placeLocation } from './locations.js';
import { placeIdentifier, placeOrganization } from './organizations.js';
import { placeLanguage, placePhone, placeSchedule } from './parts.js';
import { placeEligibility, placeService, placeServiceArea, placeServiceAtLocation } from './services.js';

/** Finds the room of a row; answers the record whose unread columns are to be kept beside it. */
export type Placer = (assembly: Assembly, row: Row) => string | undefined;

/** Tables with a room in the hub, in an order in which every link leads back. Everything else is a source record. */
export const PLACERS: Readonly<Record<string, Placer>> = {
  organizations: placeOrganization,
  organization_identifiers: placeIdentifier,
  locations: placeLocation,
  addresses: placeAddress,
  accessibility: placeAccessibility,
  services: placeService,
  eligibility: placeEligibility,
  service_areas: placeServiceArea,
  service_at_locations: placeServiceAtLocation,
  phones: placePhone,
  schedules: placeSchedule,
  languages: placeLanguage,
  // named persons: counted and left out
  contacts: (assembly) => {
    assembly.reading.person('contacts');
    return undefined;
  },
};

export const TABLE_ORDER: readonly string[] = Object.keys(PLACERS);
