import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { SponsorshipResult } from './model/sponsorship.model.js';
import { SponsorshipAnswers } from './sponsorship.answers.js';
import { ReasonedSponsorshipStepInput, SponsorshipStepInput } from './sponsorship.inputs.js';
import { AcceptSponsorship } from './use-cases/accept-sponsorship.js';
import { DeclineSponsorship } from './use-cases/decline-sponsorship.js';
import { EndSponsorship } from './use-cases/end-sponsorship.js';
import { WithdrawSponsorship } from './use-cases/withdraw-sponsorship.js';

@Resolver()
export class SponsorshipCommandsResolver {
  constructor(
    private readonly accept: AcceptSponsorship,
    private readonly decline: DeclineSponsorship,
    private readonly withdraw: WithdrawSponsorship,
    private readonly end: EndSponsorship,
    private readonly answers: SponsorshipAnswers,
  ) {}

  @Allow('sponsorship.accept')
  @Mutation(() => SponsorshipResult, { description: 'Agrees to what the other side proposed.' })
  async acceptSponsorship(
    @Args('input') input: SponsorshipStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.accept.execute(actor, input));
  }

  @Allow('sponsorship.decline')
  @Mutation(() => SponsorshipResult, { description: 'Says no to what the other side proposed, and why.' })
  async declineSponsorship(
    @Args('input') input: ReasonedSponsorshipStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.decline.execute(actor, input));
  }

  @Allow('sponsorship.withdraw')
  @Mutation(() => SponsorshipResult, { description: 'Takes a proposal back before it is answered.' })
  async withdrawSponsorship(
    @Args('input') input: SponsorshipStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.withdraw.execute(actor, input));
  }

  @Allow('sponsorship.end')
  @Mutation(() => SponsorshipResult, {
    description: 'Ends a sponsorship today, or settles one whose term is over.',
  })
  async endSponsorship(
    @Args('input') input: ReasonedSponsorshipStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.end.execute(actor, input));
  }
}
