import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { UuidScalar } from '../../platform/graphql/index.js';
import { readerOf } from '../figures.js';
import { ProgramFigures } from './program-figures.model.js';
import { ProgramFiguresFinder } from './program-figures.finder.js';

@Resolver(() => ProgramFigures)
export class ProgramFiguresResolver {
  constructor(private readonly finder: ProgramFiguresFinder) {}

  @Allow('report.read')
  @Query(() => ProgramFigures, { description: 'What was done in a joint programme, counted by quarter.' })
  programFigures(
    @Args('programId', { type: () => UuidScalar, description: 'Id of the programme.' }) programId: string,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<ProgramFigures> {
    return this.finder.of(readerOf(hub), programId, asked);
  }
}
