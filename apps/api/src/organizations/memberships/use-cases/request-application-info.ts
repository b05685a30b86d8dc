import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** The coordinator asks the applicant for what is missing. */
@Injectable()
export class RequestApplicationInfo {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput & { question: string }): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.requestInfo', input, ({ membership }, tx) =>
      membershipRules.requestInfo(membership, input, actor, tx.today),
    );
  }
}
