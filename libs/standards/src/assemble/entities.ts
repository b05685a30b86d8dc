import type { DirectoryEntity } from '../directory/directory.js';

/** Which record the leftover columns of a table's row belong to. */
export const ENTITY_OF_TABLE: Readonly<Record<string, DirectoryEntity>> = {
  organizations: 'organization',
  organization_identifiers: 'organization',
  locations: 'location',
  addresses: 'location',
  services: 'service',
  eligibility: 'service',
  service_areas: 'service',
  cost_options: 'service',
  required_documents: 'service',
  service_at_locations: 'service',
};
