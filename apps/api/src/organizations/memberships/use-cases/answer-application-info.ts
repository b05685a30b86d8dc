import { membershipRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** The applicant answers what it was asked, and the review goes on. */
@Injectable()
export class AnswerApplicationInfo {
  constructor(private readonly steps: MembershipSteps) {}

  execute(actor: Actor, input: StepInput & { answer: string }): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.answerInfo', input, ({ membership }, tx) =>
      membershipRules.answerInfo(membership, input, actor, tx.today),
    );
  }
}
