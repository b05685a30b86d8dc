import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult } from './membership-steps.js';

/** What the clock does: an application that nobody touched lapses, and a leaving that was announced comes true. */
@Injectable()
export class LapseMembership {
  constructor(private readonly steps: MembershipSteps) {}

  /** Refused with NOT_YET_EXPIRED or DATE_IN_FUTURE while it is too early. */
  async execute(actor: Actor, input: { membershipId: string; leaving: boolean }): Promise<MembershipResult> {
    const { membershipId } = input;
    const step = { membershipId, version: null };
    if (!input.leaving) {
      return this.steps.take(actor, 'membership.expire', step, (facts, tx) =>
        membershipRules.expire(facts, {}, actor, tx.today),
      );
    }
    return this.steps.take(actor, 'membership.leave', step, ({ membership }, tx) =>
      membershipRules.completeLeaving(membership, {}, actor, tx.today),
    );
  }
}
