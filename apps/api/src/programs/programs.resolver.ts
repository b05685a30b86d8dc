import { Args, Query, Resolver } from '@nestjs/graphql';
import { Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { UuidScalar } from '../platform/graphql/index.js';
import { Program, ProgramConnection } from './model/program.model.js';
import { ProgramsArgs } from './program-list.inputs.js';
import { ProgramsFinder } from './programs.finder.js';

@Resolver(() => Program)
export class ProgramsResolver {
  constructor(private readonly finder: ProgramsFinder) {}

  @Allow('program.read')
  @Query(() => ProgramConnection, { description: 'The joint programmes of the network.' })
  programs(
    @Args() args: ProgramsArgs,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<ProgramConnection> {
    return this.finder.page(hub, args, asked);
  }

  @Allow('program.read')
  @Query(() => Program, { description: 'One joint programme.' })
  program(
    @Args('id', { type: () => UuidScalar, description: 'Its id.' }) id: string,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<Program> {
    return this.finder.one(hub, id, asked);
  }
}
