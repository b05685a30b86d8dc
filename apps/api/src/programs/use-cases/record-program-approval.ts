import { DEFAULT_POLICIES, ok, programRules, type Actor, type RecordedDecision } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** The coordination writes down that the members decided for it. */
@Injectable()
export class RecordProgramApproval {
  constructor(private readonly steps: ProgramSteps) {}

  execute(
    actor: Actor,
    input: ProgramStepInput & { decision: RecordedDecision },
  ): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.recordApproval', input, async (facts, tx) => {
      const networkRule = facts.networkRule ?? DEFAULT_POLICIES.decisionRule.default;
      const services = facts.portfolio.length;
      const decided = programRules.recordApproval(
        { ...facts, services, networkRule },
        input.decision,
        tx.today,
      );
      if (!decided.ok) return decided;
      const { date, rule, inFavour, against, abstain, text } = input.decision;
      return ok({
        ...decided.value,
        data: { date, rule, inFavour, against, abstain },
        personal: { decision: text },
      });
    });
  }
}
