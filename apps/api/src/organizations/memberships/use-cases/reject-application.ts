import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** Closes an application without admission; the organization reads the reason. */
@Injectable()
export class RejectApplication {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput & { reason: string }): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.reject', input, ({ membership }, tx) =>
      membershipRules.reject(membership, input, actor, tx.today),
    );
  }
}
