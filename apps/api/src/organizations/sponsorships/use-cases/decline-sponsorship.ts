import { otherSide, sponsorshipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { SponsorshipSteps, type SponsorshipResult, type SponsorshipStepInput } from './sponsorship-steps.js';

/** The side that was asked says no, and why. */
@Injectable()
export class DeclineSponsorship {
  constructor(private readonly steps: SponsorshipSteps) {}

  execute(actor: Actor, input: SponsorshipStepInput & { reason: string }): Promise<SponsorshipResult> {
    return this.steps.take(actor, 'sponsorship.decline', input, async ({ sponsorship, side }) =>
      sponsorshipRules.decline({ sponsorship, side: side ?? otherSide(sponsorship.proposedBy) }, input),
    );
  }
}
