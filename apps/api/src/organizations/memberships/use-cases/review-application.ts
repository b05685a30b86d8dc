import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** The coordinator begins to look at an application. */
@Injectable()
export class ReviewApplication {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.review', input, ({ membership }, tx) =>
      membershipRules.review(membership, {}, actor, tx.today),
    );
  }
}
