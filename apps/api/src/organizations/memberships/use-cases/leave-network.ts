import { membershipRules, type Actor, type PlainDate } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { MembershipSteps, type MembershipResult, type StepInput } from './membership-steps.js';

/** A member leaves: today, or on a day that it announces; then the clock ends the membership (`lapse-memberships.ts`). */
@Injectable()
export class LeaveNetwork {
  constructor(private readonly steps: MembershipSteps) {}

  execute(
    actor: Actor,
    input: StepInput & { on: PlainDate; reason?: string | null },
  ): Promise<MembershipResult> {
    return this.steps.take(actor, 'membership.leave', input, (facts, tx) => {
      const holdsNaoPost = facts.naoUntil !== null && facts.naoUntil >= input.on;
      const request = { effectiveOn: input.on, reason: input.reason };
      const left = membershipRules.leave({ ...facts, holdsNaoPost }, request, actor, tx.today);
      return left.ok || left.refusal.field !== 'effectiveOn'
        ? left
        : { ok: false, refusal: { ...left.refusal, field: 'on' } };
    });
  }
}
