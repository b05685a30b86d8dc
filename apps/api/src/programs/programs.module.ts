import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { NetworksModule } from '../networks/index.js';
import { addresses, OrganizationsModule, publishPages } from '../organizations/index.js';
import { PROGRAM_ENTITIES } from './entities/index.js';
import { ProgramApprovalsResolver } from './program-approvals.resolver.js';
import { ProgramClosingsResolver } from './program-closings.resolver.js';
import { ProgramDocumentsResolver } from './program-documents.resolver.js';
import { ProgramDuties } from './program-duties.js';
import { ProgramFiles } from './program-files.js';
import { ProgramPartnersResolver } from './program-partners.resolver.js';
import { ProgramPartsResolver } from './program-parts.resolver.js';
import { ProgramPlansResolver } from './program-plans.resolver.js';
import { ProgramStepsResolver } from './program-steps.resolver.js';
import { ProgramAnswers } from './program.answers.js';
import { ProgramsFinder } from './programs.finder.js';
import { ProgramsResolver } from './programs.resolver.js';
import './program-subjects.js';
import { ProgramDataController } from './open/program-data.controller.js';
import { ProgramData } from './open/program-data.js';
import { ProgramsPublicController } from './public/programs-public.controller.js';
import { ProgramsPublicFinder } from './public/public.finder.js';
import { PROGRAM_USE_CASES } from './use-cases/index.js';

publishPages({
  name: 'programs',
  ids: `(SELECT coalesce(json_agg(p.id ORDER BY p.id), '[]') FROM programs p WHERE p.network_id = $1 AND p.published)`,
  address: (slug, id) => addresses(slug).program(id),
});

@Module({
  imports: [NetworksModule, OrganizationsModule, TypeOrmModule.forFeature([...PROGRAM_ENTITIES])],
  controllers: [ProgramsPublicController, ProgramDataController],
  providers: [
    ProgramData,
    ...[ProgramsResolver, ProgramPlansResolver, ProgramApprovalsResolver, ProgramStepsResolver],
    ...[ProgramClosingsResolver, ProgramDocumentsResolver, ProgramPartnersResolver, ProgramPartsResolver],
    ...[ProgramAnswers, ProgramsFinder, ProgramDuties, ProgramFiles, ProgramsPublicFinder],
    ...PROGRAM_USE_CASES,
  ],
  exports: [ProgramData, ProgramsFinder, ProgramDuties, ...PROGRAM_USE_CASES],
})
export class ProgramsModule {}
