import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { SponsorshipResult } from './model/sponsorship.model.js';
import { SponsorshipAnswers } from './sponsorship.answers.js';
import { AttachAgreementInput } from './sponsorship.inputs.js';
import { AttachAgreement } from './use-cases/attach-agreement.js';

@Resolver()
export class SponsorshipAgreementsResolver {
  constructor(
    private readonly attach: AttachAgreement,
    private readonly answers: SponsorshipAnswers,
  ) {}

  @Allow('sponsorship.attachAgreement')
  @Mutation(() => SponsorshipResult, {
    description: 'Keeps the paper that both sides signed; it comes once and stays.',
  })
  async attachSponsorshipAgreement(
    @Args('input') input: AttachAgreementInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.attach.execute(actor, input));
  }
}
