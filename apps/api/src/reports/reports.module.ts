import { Module } from '@nestjs/common';
import { NetworksModule } from '../networks/index.js';
import { CoverageFinder } from './coverage/coverage.finder.js';
import { CoverageResolver } from './coverage/coverage.resolver.js';
import { Figures } from './figures.js';
import { OverviewResolver } from './overview/overview.resolver.js';

@Module({
  imports: [NetworksModule],
  providers: [Figures, OverviewResolver, CoverageFinder, CoverageResolver],
})
export class ReportsModule {}
