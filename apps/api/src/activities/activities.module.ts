import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { ProgramsModule } from '../programs/index.js';
import { ACTIVITY_ENTITIES } from './entities/index.js';

@Module({ imports: [OrganizationsModule, ProgramsModule, TypeOrmModule.forFeature([...ACTIVITY_ENTITIES])] })
export class ActivitiesModule {}
