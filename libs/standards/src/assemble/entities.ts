import type { DirectoryEntity } from '../directory/directory.js';

/** Which record the leftover columns of a table's row belong to. */
export const ENTITY_OF_TABLE: Readonly<Record<string, DirectoryEntity>> = {
  organizations: 'organization',
  organization_identifiers: 'organization',
  locations: 'location',
  addresses: 'location',
  accessibility: 'location',
  services: 'service',
  eligibility: 'service',
  service_areas: 'service',
  service_at_locations: 'service',
};
