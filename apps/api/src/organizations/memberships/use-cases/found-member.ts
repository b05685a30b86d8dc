import { membershipRules, type Actor, type LocalText } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type BeginInput, type MembershipResult } from './membership-steps.js';

/** Enters a founding member, on the founding day only, with what the minutes say. */
@Injectable()
export class FoundMember {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: BeginInput & { minutes: LocalText }): Promise<MembershipResult> {
    return this.steps.begin(actor, 'membership.found', input, (facts, tx) =>
      membershipRules.found(facts, input, actor, tx.today),
    );
  }
}
