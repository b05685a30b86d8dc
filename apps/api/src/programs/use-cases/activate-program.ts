import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** The coordination lets the work begin. */
@Injectable()
export class ActivateProgram {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProgramStepInput): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.activate', input, async (facts, tx) => {
      const decided = programRules.activate({ ...facts, openDuties: 0 }, tx.today);
      return decided.ok ? ok({ ...decided.value }) : decided;
    });
  }
}
