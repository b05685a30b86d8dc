import { membershipRules, type Actor, type RecordedDecision } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** Records that the members admitted an applicant. The membership begins with a step of its own. */
@Injectable()
export class AdmitMember {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput & { decision: RecordedDecision }): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.admit', input, (facts, tx) =>
      membershipRules.admit(facts, input, actor, tx.today),
    );
  }
}
