import { Module, type DynamicModule } from '@nestjs/common';
import { DemoModule } from './demo/demo.module.js';
import { MIGRATIONS } from './migrations/index.js';
import { ActivitiesModule } from './activities/index.js';
import { AuditModule } from './audit/index.js';
import { NetworksModule } from './networks/index.js';
import { OrganizationsModule } from './organizations/index.js';
import { PeopleModule } from './people/index.js';
import { ReportsModule } from './reports/index.js';
import type { RunSettings } from './platform/config/index.js';
import { ProgramsModule } from './programs/index.js';
import { PlatformModule } from './platform/platform.module.js';

/** The house: the ground, and the rooms on it. */
@Module({})
export class AppModule {
  static forRoot(settings: RunSettings): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot(settings, MIGRATIONS),
        NetworksModule,
        PeopleModule,
        AuditModule,
        OrganizationsModule,
        ProgramsModule,
        ActivitiesModule,
        ReportsModule,
        DemoModule,
      ],
    };
  }
}
