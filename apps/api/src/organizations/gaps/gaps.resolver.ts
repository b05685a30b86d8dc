import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { localTextOf } from '../../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { UuidScalar, type Connection } from '../../platform/graphql/index.js';
import { GapAnswers } from './gap.answers.js';
import { GapsArgs, GapStepInput, OpenGapInput } from './gap.inputs.js';
import { GapsFinder } from './gaps.finder.js';
import { Gap, GapConnection, GapResult } from './model/gap.model.js';
import { FinishHelp } from './use-cases/finish-help.js';
import { OpenGap } from './use-cases/open-gap.js';
import { WithdrawGap } from './use-cases/withdraw-gap.js';

@Resolver(() => Gap)
export class GapsResolver {
  constructor(
    private readonly finder: GapsFinder,
    private readonly openOne: OpenGap,
    private readonly withdraw: WithdrawGap,
    private readonly finish: FinishHelp,
    private readonly answers: GapAnswers,
  ) {}

  @Allow('gap.list')
  @Query(() => GapConnection, { description: 'Who asks for help, longest waiting first.' })
  gaps(@Args() args: GapsArgs, @Hub() hub: HubContext): Promise<Connection<Gap>> {
    return this.finder.page(hub, args);
  }

  @Allow('gap.list')
  @Query(() => Gap, { description: 'One request for help.' })
  gap(
    @Args('gapId', { type: () => UuidScalar, description: 'Its id.' }) gapId: string,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<Gap> {
    return this.finder.one(hub, gapId, asked);
  }

  @Allow('gap.open')
  @Mutation(() => GapResult, { description: 'Asks the members for help.' })
  async openGap(@Args('input') input: OpenGapInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    const opened = await this.openOne.execute(actor, { ...input, text: localTextOf(input.text) });
    return this.answers.moved(hub, opened);
  }

  @Allow('gap.withdraw')
  @Mutation(() => GapResult, { description: 'Takes a request for help back.' })
  async withdrawGap(@Args('input') input: GapStepInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.answers.moved(hub, await this.withdraw.execute(actor, input));
  }

  @Allow('gap.finish')
  @Mutation(() => GapResult, { description: 'Says that help was given; it counts for the helper.' })
  async finishHelp(@Args('input') input: GapStepInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.answers.moved(hub, await this.finish.execute(actor, input));
  }
}
