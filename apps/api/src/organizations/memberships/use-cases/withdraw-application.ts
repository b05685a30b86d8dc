import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** The applicant takes the application back. */
@Injectable()
export class WithdrawApplication {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.withdraw', input, ({ membership }, tx) =>
      membershipRules.withdraw(membership, {}, actor, tx.today),
    );
  }
}
