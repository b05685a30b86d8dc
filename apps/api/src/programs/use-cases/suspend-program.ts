import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** The coordination pauses it, and says why. */
@Injectable()
export class SuspendProgram {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProgramStepInput & { reason: string }): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.suspend', input, async (facts) => {
      const decided = programRules.suspend({ ...facts, openDuties: 0 }, input);
      return decided.ok ? ok({ ...decided.value, personal: { reason: input.reason } }) : decided;
    });
  }
}
