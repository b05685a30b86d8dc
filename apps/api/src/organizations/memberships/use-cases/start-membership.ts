import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** An admitted organization becomes a member today. Somebody must be able to sign for it. */
@Injectable()
export class StartMembership {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.start', input, (facts, tx) =>
      membershipRules.start(facts, {}, actor, tx.today),
    );
  }
}
