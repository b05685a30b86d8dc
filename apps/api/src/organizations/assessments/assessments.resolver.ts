import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { EditOrganizationResult } from '../organization.results.js';
import { AskPeerInput, GivePeerAssessmentInput, levelsOf, MakeAssessmentInput } from './assessment.inputs.js';
import { AskPeer } from './use-cases/ask-peer.js';
import { GivePeerAssessment } from './use-cases/give-peer-assessment.js';
import { MakeAssessment } from './use-cases/make-assessment.js';

@Resolver()
export class AssessmentsResolver {
  constructor(
    private readonly make: MakeAssessment,
    private readonly ask: AskPeer,
    private readonly give: GivePeerAssessment,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('assessment.make')
  @Mutation(() => EditOrganizationResult, { description: 'Says how the own organization stands today.' })
  async makeAssessment(
    @Args('input') input: MakeAssessmentInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const made = await this.make.execute(actor, { ...input, levels: levelsOf(input.levels) });
    return this.answers.edited(hub, made, asked);
  }

  @Allow('assessment.askPeer')
  @Mutation(() => EditOrganizationResult, { description: 'Asks another member for its view.' })
  async askPeer(
    @Args('input') input: AskPeerInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.ask.execute(actor, input), asked);
  }

  @Allow('assessment.givePeer')
  @Mutation(() => EditOrganizationResult, {
    description: 'Gives a view on another member that asked for it.',
  })
  async givePeerAssessment(
    @Args('input') input: GivePeerAssessmentInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const given = await this.give.execute(actor, { ...input, levels: levelsOf(input.levels) });
    return this.answers.edited(hub, given, asked);
  }
}
