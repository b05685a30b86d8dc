import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { HandoverAnswers } from './handover.answers.js';
import {
  AmendHandoverInput,
  CancelHandoverInput,
  HandoverResult,
  HandoverStepInput,
  SettleHandoverItemInput,
  itemsOf,
} from './handover.inputs.js';
import { AmendHandover } from './use-cases/amend-handover.js';
import { CancelHandover } from './use-cases/cancel-handover.js';
import { CompleteHandover } from './use-cases/complete-handover.js';
import { SettleHandoverItem } from './use-cases/settle-handover-item.js';

@Resolver()
export class HandoverStepsResolver {
  constructor(
    private readonly answers: HandoverAnswers,
    private readonly amend: AmendHandover,
    private readonly settle: SettleHandoverItem,
    private readonly complete: CompleteHandover,
    private readonly cancel: CancelHandover,
  ) {}

  @Allow('handover.prepare')
  @Mutation(() => HandoverResult, { description: 'Moves the day of a handover, or adds to its list.' })
  async amendHandover(
    @Args('input') input: AmendHandoverInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const result = await this.amend.execute(actor, { ...input, items: itemsOf(input.items ?? []) });
    return this.answers.moved(hub, result);
  }

  @Allow('handover.settle')
  @Mutation(() => HandoverResult, { description: 'Ticks an item of a handover off, or opens it again.' })
  async settleHandoverItem(
    @Args('input') input: SettleHandoverItemInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.settle.execute(actor, input));
  }

  @Allow('handover.complete')
  @Mutation(() => HandoverResult, {
    description: 'Hands the administration post over; refused while anything of the list is open.',
  })
  async completeHandover(
    @Args('input') input: HandoverStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.complete.execute(actor, input));
  }

  @Allow('handover.prepare')
  @Mutation(() => HandoverResult, { description: 'Gives a handover up; the post stays where it is.' })
  async cancelHandover(
    @Args('input') input: CancelHandoverInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.cancel.execute(actor, input));
  }
}
