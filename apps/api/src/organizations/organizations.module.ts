import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { AuditModule } from '../audit/index.js';
import { NetworksModule } from '../networks/index.js';
import { AdmissionsResolver } from './memberships/admissions.resolver.js';
import { ApplicationsResolver } from './memberships/applications.resolver.js';
import { DocumentClockJob } from './documents/document-clock.job.js';
import { DocumentFiles } from './documents/document-files.js';
import { DocumentsResolver } from './documents/documents.resolver.js';
import { ORGANIZATION_ENTITIES } from './entities/index.js';
import { DeskFinder } from './desk.finder.js';
import { DeskResolver } from './desk.resolver.js';
import { GroupWords } from './group-words.js';
import { HandoverAffairs } from './handover-affairs.js';
import { IdentifiersResolver } from './identifiers.resolver.js';
import {
  IMPORT_PROVIDERS,
  ImportFiles,
  ImportKinds,
  ImportTablesController,
  UndoImport,
  WorkImport,
} from './imports/index.js';
import { MembershipClockJob } from './memberships/membership-clock.job.js';
import { MessageEntity, MESSAGES } from './messages/index.js';
import { MembershipsResolver } from './memberships/memberships.resolver.js';
import { OpenData } from './open/open-data.js';
import { OpenDataController } from './open/open-data.controller.js';
import { RegisterExportController } from './open/register-export.controller.js';
import { RegisterReader } from './open/register-reader.js';
import { MergesResolver } from './merges/merges.resolver.js';
import { MergeOrganizations } from './merges/use-cases/merge-organizations.js';
import { OrganizationFields } from './organization.fields.js';
import { RegistrationFiles } from './registration-files.js';
import { OrganizationFiles } from './organization-files.js';
import { OrganizationAnswers } from './organization.answers.js';
import { OrganizationCommandsResolver } from './organization-commands.resolver.js';
import { OrganizationsFinder } from './organizations.finder.js';
import { OrganizationsResolver } from './organizations.resolver.js';
import { AccessFactsResolver } from './access-facts/access-facts.resolver.js';
import { LocationsResolver } from './locations/locations.resolver.js';
import { SignVideoFiles } from './sign-videos/sign-video-files.js';
import { SignVideosResolver } from './sign-videos/sign-videos.resolver.js';
import { SpareCapacityFinder } from './spare-capacity/spare-capacity.finder.js';
import { SpareCapacityResolver } from './spare-capacity/spare-capacity.resolver.js';
import { PartingsResolver } from './memberships/partings.resolver.js';
import { OrganizationsPublicController } from './public/organizations-public.controller.js';
import { PublicFinder } from './public/public.finder.js';
import { ASSESSMENT_PROVIDERS } from './assessments/index.js';
import { GAP_PROVIDERS } from './gaps/index.js';
import { SPONSORSHIP_PROVIDERS, SponsorshipDuties } from './sponsorships/index.js';
import { ORGANIZATION_USE_CASES } from './use-cases/index.js';

@Module({
  imports: [AuditModule, NetworksModule, TypeOrmModule.forFeature([...ORGANIZATION_ENTITIES, MessageEntity])],
  controllers: [
    OrganizationsPublicController,
    OpenDataController,
    RegisterExportController,
    ImportTablesController,
  ],
  providers: [
    ...[OrganizationsResolver, OrganizationFields, OrganizationCommandsResolver, IdentifiersResolver],
    ...[AccessFactsResolver, LocationsResolver, SpareCapacityResolver, SpareCapacityFinder],
    ...MESSAGES,
    ...[ApplicationsResolver, AdmissionsResolver, MembershipsResolver, PartingsResolver],
    ...[DocumentsResolver, DocumentFiles, DocumentClockJob],
    ...[...SPONSORSHIP_PROVIDERS, ...GAP_PROVIDERS, ...ASSESSMENT_PROVIDERS],
    ...[SignVideosResolver, SignVideoFiles],
    ...[
      DeskResolver,
      DeskFinder,
      OrganizationsFinder,
      OrganizationAnswers,
      MembershipClockJob,
      OpenData,
      RegisterReader,
      OrganizationFiles,
      RegistrationFiles,
      PublicFinder,
      GroupWords,
      HandoverAffairs,
      ...ORGANIZATION_USE_CASES,
    ],
    ...[...IMPORT_PROVIDERS, MergesResolver, MergeOrganizations],
  ],
  exports: [
    OrganizationsFinder,
    PublicFinder,
    SponsorshipDuties,
    ...[ImportFiles, ImportKinds, UndoImport, WorkImport],
    MergeOrganizations,
    ...ORGANIZATION_USE_CASES,
  ],
})
export class OrganizationsModule {}
