import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** The lead or the coordination shows it to everybody, or does so no longer. */
@Injectable()
export class PublishProgram {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: ProgramStepInput & { published: boolean }): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.publish', input, async (facts) => {
      const decided = programRules.publish({ ...facts, openDuties: 0 }, input.published);
      return decided.ok ? ok({ ...decided.value }) : decided;
    });
  }
}
