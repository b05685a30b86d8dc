import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { localTextOf } from '../../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { GapAnswers } from './gap.answers.js';
import { AnswerOfferInput, DeclineOfferInput, OfferHelpInput, WithdrawOfferInput } from './gap.inputs.js';
import { GapResult } from './model/gap.model.js';
import { AcceptOffer, DeclineOffer } from './use-cases/answer-offer.js';
import { OfferHelp } from './use-cases/offer-help.js';
import { WithdrawOffer } from './use-cases/withdraw-offer.js';

@Resolver()
export class HelpOffersResolver {
  constructor(
    private readonly offer: OfferHelp,
    private readonly accept: AcceptOffer,
    private readonly decline: DeclineOffer,
    private readonly withdraw: WithdrawOffer,
    private readonly answers: GapAnswers,
  ) {}

  @Allow('gap.offer')
  @Mutation(() => GapResult, { description: 'Offers help to another member.' })
  async offerHelp(@Args('input') input: OfferHelpInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    const offered = await this.offer.execute(actor, { ...input, text: localTextOf(input.text) });
    return this.answers.moved(hub, offered);
  }

  @Allow('gap.answerOffer')
  @Mutation(() => GapResult, { description: 'Accepts an offer of help.' })
  async acceptOffer(@Args('input') input: AnswerOfferInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.answers.moved(hub, await this.accept.execute(actor, input));
  }

  @Allow('gap.answerOffer')
  @Mutation(() => GapResult, { description: 'Declines an offer of help, and says why.' })
  async declineOffer(
    @Args('input') input: DeclineOfferInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.decline.execute(actor, input));
  }

  @Allow('gap.withdrawOffer')
  @Mutation(() => GapResult, { description: 'Takes the own offer of help back.' })
  async withdrawOffer(
    @Args('input') input: WithdrawOfferInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.withdraw.execute(actor, input));
  }
}
