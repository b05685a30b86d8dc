import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { moneyOf } from '../../platform/graphql/index.js';
import { SponsorshipResult } from './model/sponsorship.model.js';
import { SponsorshipAnswers } from './sponsorship.answers.js';
import { ProposeSponsorshipInput } from './sponsorship.inputs.js';
import { ProposeSponsorship } from './use-cases/propose-sponsorship.js';

@Resolver()
export class SponsorshipProposalsResolver {
  constructor(
    private readonly propose: ProposeSponsorship,
    private readonly answers: SponsorshipAnswers,
  ) {}

  @Allow('sponsorship.propose')
  @Mutation(() => SponsorshipResult, {
    description: 'Proposes a sponsorship, or new terms for one that runs; the other side answers.',
  })
  async proposeSponsorship(
    @Args('input') input: ProposeSponsorshipInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const { from: fromDate, to: toDate, ceiling, ...same } = input;
    const terms = { ...same, fromDate, toDate, scope: input.scope ?? [], ceiling: moneyOf(ceiling) };
    return this.answers.moved(hub, await this.propose.execute(actor, terms));
  }
}
