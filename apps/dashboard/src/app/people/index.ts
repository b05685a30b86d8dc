/** What rooms above this one may use. */
export { loadOrganizationNames, type OrganizationName } from './organization-names';
export { CoordinationPart } from './coordination';
