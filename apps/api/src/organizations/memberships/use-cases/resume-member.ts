import { cleanText, membershipRules, under, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** Ends a pause. Why is told in the history; the record forgets why it paused. */
@Injectable()
export class ResumeMember {
  constructor(private readonly steps: MembershipSteps) {}

  async execute(actor: Actor, input: StepInput & { reason: string }): Promise<MembershipResult> {
    const reason = cleanText(input.reason, { max: 2000, multiline: true, required: true });
    if (!reason.ok) return { ok: false, refusal: under('reason', reason.refusal) };
    const rule = membershipRules.resume;
    const told = { reason: reason.value };
    return this.steps.take(
      actor,
      'membership.resume',
      input,
      (facts, tx) => rule(facts, {}, actor, tx.today),
      told,
    );
  }
}
