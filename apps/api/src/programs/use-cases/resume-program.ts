import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** The coordination lets it go on. */
@Injectable()
export class ResumeProgram {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProgramStepInput): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.resume', input, async (facts) => {
      const decided = programRules.resume({ ...facts, openDuties: 0 });
      return decided.ok ? ok({ ...decided.value }) : decided;
    });
  }
}
