import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** An idea is put up for the approval of its partners. */
@Injectable()
export class PlanProgram {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProgramStepInput): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.plan', input, async (facts) => {
      const decided = programRules.plan({ ...facts, openDuties: 0 });
      return decided.ok ? ok({ ...decided.value }) : decided;
    });
  }
}
