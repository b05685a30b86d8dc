import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** Pauses a membership; the member reads the reason. */
@Injectable()
export class SuspendMember {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput & { reason: string }): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.suspend', input, ({ membership }, tx) =>
      membershipRules.suspend(membership, input, actor, tx.today),
    );
  }
}
