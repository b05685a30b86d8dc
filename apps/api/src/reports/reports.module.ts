import { Module } from '@nestjs/common';
import { NetworksModule } from '../networks/index.js';
import { OrganizationsModule } from '../organizations/index.js';
import { CoverageFinder } from './coverage/coverage.finder.js';
import { CoverageResolver } from './coverage/coverage.resolver.js';
import { Figures } from './figures.js';
import { OverviewResolver } from './overview/overview.resolver.js';
import { FiguresPublicController } from './public/figures-public.controller.js';
import { ProgramFiguresFinder } from './programs/program-figures.finder.js';
import { ProgramFiguresResolver } from './programs/program-figures.resolver.js';
import { PublicFigures } from './public/public-figures.js';
import { QuarterlyReport } from './quarterly/quarterly-report.js';
import { QuarterlyController } from './quarterly/quarterly.controller.js';
import { ReportTablesController } from './tables/tables.controller.js';

@Module({
  imports: [NetworksModule, OrganizationsModule],
  controllers: [ReportTablesController, QuarterlyController, FiguresPublicController],
  providers: [
    ProgramFiguresFinder,
    ProgramFiguresResolver,
    Figures,
    OverviewResolver,
    CoverageFinder,
    CoverageResolver,
    QuarterlyReport,
    PublicFigures,
  ],
})
export class ReportsModule {}
