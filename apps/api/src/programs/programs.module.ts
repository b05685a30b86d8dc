import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { OrganizationsModule } from '../organizations/index.js';
import { PROGRAM_ENTITIES } from './entities/index.js';

@Module({ imports: [OrganizationsModule, TypeOrmModule.forFeature([...PROGRAM_ENTITIES])] })
export class ProgramsModule {}
