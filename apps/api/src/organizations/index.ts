// What other rooms may use of organizations: the read port, the types that they extend, and the commands for the seeder.
export { ORGANIZATION_ENTITIES } from './entities/index.js';
export { Membership } from './memberships/model/membership.model.js';
export { registered } from './model/vocabulary.model.js';
export { Organization } from './model/organization.model.js';
export { EasyStates } from './model/vocabulary.model.js';
export { DAY } from './organization.sql.js';
export { crumbs, factRow } from './public/organization.page.js';
export { easyLines, textWithEasy, tile } from './public/parts.js';
export { SITE } from './public/site.sql.js';
export { asked, askedKey, list, meantFor, nameOf, text, translations, where } from './sql-parts.js';
export { ORGANIZATION_CHECKS } from './organizations.checks.js';
export {
  OrganizationsFinder,
  ownOrganization,
  readerOf,
  sightOf,
  type Reader,
} from './organizations.finder.js';
export { organizationNames } from './organizations.loaders.js';
export { send as sendFile } from './open/download.js';
export { filterOf } from './open/export-filter.js';
export { profileOf } from './open/open-data.controller.js';
export { OpenData } from './open/open-data.js';
export { RegisterReader } from './open/register-reader.js';
export { registerTables } from './open/register-tables.js';
export { addresses, frame as publicFrame } from './public/frame.js';
export { PublicFinder, type Site } from './public/public.finder.js';
export { publishPages } from './public/published-pages.js';
export { OrganizationsModule } from './organizations.module.js';
export * from './assessments/use-cases/index.js';
export * from './gaps/use-cases/index.js';
export * from './sponsorships/index.js';
export * from './use-cases/index.js';
export type { ImportReport } from './use-cases/import-organizations.js';
export * from './imports/index.js';
export { MergeOrganizations } from './merges/use-cases/merge-organizations.js';
