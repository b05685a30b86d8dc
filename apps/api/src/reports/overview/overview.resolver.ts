import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { Figures, readerOf } from '../figures.js';
import { OverviewArgs } from './overview.inputs.js';
import { Overview } from './overview.model.js';

@Resolver(() => Overview)
export class OverviewResolver {
  constructor(private readonly figures: Figures) {}

  @Allow('report.read')
  @Query(() => Overview, { description: 'What the network did, counted.' })
  overview(
    @Args() { filter }: OverviewArgs,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<Overview> {
    return this.figures.overview(readerOf(hub), filter ?? {}, asked);
  }
}
