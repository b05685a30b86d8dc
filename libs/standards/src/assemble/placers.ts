import type { Row } from '../reading/row.js';
import type { Assembly } from './assembly.js';
import { placeAttribute, placeTerm } from './attributes.js';
import { placeAccessibility, placeAddress, placeLocation } from './locations.js';
import { placeIdentifier, placeOrganization } from './organizations.js';
import { placeLanguage, placePhone, placeSchedule } from './parts.js';
import {
  placeCostOption,
  placeEligibility,
  placeRequiredDocument,
  placeService,
  placeServiceArea,
  placeServiceAtLocation,
} from './services.js';

/** Finds the room of a row; answers the record whose unread columns are to be kept beside it. */
export type Placer = (assembly: Assembly, row: Row) => string | undefined;

/** Tables with a room in the hub, in an order in which every link leads back. Everything else is a source record. */
export const PLACERS: Readonly<Record<string, Placer>> = {
  organizations: placeOrganization,
  organization_identifiers: placeIdentifier,
  locations: placeLocation,
  addresses: placeAddress,
  services: placeService,
  accessibility: placeAccessibility,
  eligibility: placeEligibility,
  service_areas: placeServiceArea,
  cost_options: placeCostOption,
  required_documents: placeRequiredDocument,
  service_at_locations: placeServiceAtLocation,
  phones: placePhone,
  schedules: placeSchedule,
  languages: placeLanguage,
  taxonomy_terms: placeTerm,
  attributes: placeAttribute,
  // named persons: counted and left out
  contacts: (assembly) => {
    assembly.reading.person('contacts');
    return undefined;
  },
};

export const TABLE_ORDER: readonly string[] = Object.keys(PLACERS);
