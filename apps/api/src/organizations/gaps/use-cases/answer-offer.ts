import { gapRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { GapSteps, offerIn, type GapResult, type GapStepInput } from './gap-steps.js';

/** The member that asked takes an offer. */
@Injectable()
export class AcceptOffer {
  constructor(private readonly steps: GapSteps) {}

  execute(actor: Actor, input: GapStepInput & { offerId: string }): Promise<GapResult> {
    const decide = (gap: Parameters<typeof offerIn>[0]) =>
      gapRules.acceptOffer(gap, offerIn(gap, input.offerId));
    return this.steps.ofOwner(actor, 'gap.answerOffer', input, decide, input.offerId);
  }
}

/** The member that asked says no to an offer, and why. */
@Injectable()
export class DeclineOffer {
  constructor(private readonly steps: GapSteps) {}

  execute(actor: Actor, input: GapStepInput & { offerId: string; reason: string }): Promise<GapResult> {
    const decide = (gap: Parameters<typeof offerIn>[0]) =>
      gapRules.declineOffer(gap, offerIn(gap, input.offerId), input);
    return this.steps.ofOwner(actor, 'gap.answerOffer', input, decide, input.offerId);
  }
}
