import { sponsorshipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { SponsorshipDuties } from '../sponsorship-duties.js';
import { SponsorshipSteps, type SponsorshipResult, type SponsorshipStepInput } from './sponsorship-steps.js';

/** Either side, or the coordination, ends what was agreed; what rooms above still keep under it blocks this. */
@Injectable()
export class EndSponsorship {
  constructor(
    private readonly steps: SponsorshipSteps,
    private readonly duties: SponsorshipDuties,
  ) {}

  execute(actor: Actor, input: SponsorshipStepInput & { reason: string }): Promise<SponsorshipResult> {
    return this.steps.take(actor, 'sponsorship.end', input, async ({ sponsorship }, tx) => {
      const openDuties = await this.duties.open(tx, sponsorship.id);
      return sponsorshipRules.end({ sponsorship, openDuties }, input, tx.today);
    });
  }
}
