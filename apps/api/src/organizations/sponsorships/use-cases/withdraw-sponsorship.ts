import { sponsorshipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { SponsorshipSteps, type SponsorshipResult, type SponsorshipStepInput } from './sponsorship-steps.js';

/** Who proposed it takes it back. */
@Injectable()
export class WithdrawSponsorship {
  constructor(private readonly steps: SponsorshipSteps) {}

  execute(actor: Actor, input: SponsorshipStepInput): Promise<SponsorshipResult> {
    return this.steps.take(actor, 'sponsorship.withdraw', input, async (facts) =>
      sponsorshipRules.withdraw(facts),
    );
  }
}
