import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { OrganizationName } from '../model/names.model.js';
import { decisionOf } from '../model/decision.model.js';
import { HandoverAnswers } from './handover.answers.js';
import { HandoverFinder } from './handover.finder.js';
import { HandoverResult, PrepareHandoverInput, itemsOf } from './handover.inputs.js';
import { Handover } from './handover.model.js';
import { PrepareHandover } from './use-cases/prepare-handover.js';

@Resolver(() => Handover)
export class HandoverResolver {
  constructor(
    private readonly finder: HandoverFinder,
    private readonly answers: HandoverAnswers,
    private readonly prepare: PrepareHandover,
  ) {}

  @Allow('handover.read')
  @Query(() => [Handover], { description: 'The handovers of the administration post, newest first.' })
  handovers(@Hub() hub: HubContext): Promise<Handover[]> {
    return this.finder.all(hub);
  }

  @Allow('handover.prepare')
  @Query(() => [OrganizationName], {
    description: 'Who may take the administration post now: active members with legal personality, by name.',
  })
  handoverCandidates(@Hub() hub: HubContext): Promise<OrganizationName[]> {
    return this.finder.candidates(hub);
  }

  @Allow('handover.prepare')
  @Mutation(() => HandoverResult, {
    description: 'Begins the handover of the administration post that the members decided.',
  })
  async prepareHandover(
    @Args('input') input: PrepareHandoverInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const result = await this.prepare.execute(actor, {
      ...input,
      until: input.until ?? null,
      decision: decisionOf(input.decision),
      items: itemsOf(input.items),
    });
    return this.answers.moved(hub, result);
  }
}
