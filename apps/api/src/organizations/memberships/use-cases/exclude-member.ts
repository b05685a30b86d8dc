import { membershipRules, type Actor, type ExcludeRequest } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** Records that the members excluded a member: with reasons, after a hearing, by two thirds. */
@Injectable()
export class ExcludeMember {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput & ExcludeRequest): Promise<MembershipResult> {
    const { hearingOn, decision } = input;
    return this.steps.take(
      actor,
      'membership.exclude',
      input,
      (facts, tx) => {
        const holdsNaoPost = facts.naoUntil !== null && facts.naoUntil >= tx.today;
        return membershipRules.exclude({ ...facts, holdsNaoPost }, input, actor, tx.today);
      },
      { hearingOn, decision },
    );
  }
}
