import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ACTIVITY_ENTITIES } from './entities/index.js';
import { QUIET_PROVIDERS } from './quiet/index.js';
import { REVIEW_PROVIDERS } from './review/index.js';

@Module({
  imports: [OrganizationsModule, ProgramsModule, TypeOrmModule.forFeature([...ACTIVITY_ENTITIES])],
  providers: [...QUIET_PROVIDERS, ...REVIEW_PROVIDERS],
})
export class ActivitiesModule {}
