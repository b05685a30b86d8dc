// What other rooms may use of organizations: the read port, the types that they extend, and the commands for the seeder.
export { ORGANIZATION_ENTITIES } from './entities/index.js';
export { Membership } from './memberships/model/membership.model.js';
export { registered } from './model/vocabulary.model.js';
export { Organization } from './model/organization.model.js';
export { ORGANIZATION_CHECKS } from './organizations.checks.js';
export { OrganizationsFinder, ownOrganization } from './organizations.finder.js';
export { organizationNames } from './organizations.loaders.js';
export { OpenData } from './open/open-data.js';
export { RegisterReader } from './open/register-reader.js';
export { registerTables } from './open/register-tables.js';
export { OrganizationsModule } from './organizations.module.js';
export * from './assessments/use-cases/index.js';
export * from './gaps/use-cases/index.js';
export * from './sponsorships/index.js';
export * from './use-cases/index.js';
export type { ImportReport } from './use-cases/import-organizations.js';
export { UndoImport, WorkImport, type ImportWork } from './imports/index.js';
export { MergeOrganizations } from './merges/use-cases/merge-organizations.js';
