import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type BeginInput } from './membership-steps.js';

/** An organization asks to join the network; for a group without an account the coordinator does. */
@Injectable()
export class ApplyForMembership {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: BeginInput): Promise<MembershipResult> {
    return this.steps.begin(actor, 'membership.apply', input, (facts, tx) =>
      membershipRules.apply(facts, {}, actor, tx.today),
    );
  }
}
