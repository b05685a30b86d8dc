import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramDuties } from '../program-duties.js';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** The lead says that the work is done, with the final report. */
@Injectable()
export class CompleteProgram {
  constructor(
    private readonly steps: ProgramSteps,
    private readonly duties: ProgramDuties,
  ) {}

  execute(
    actor: Actor,
    input: ProgramStepInput & { finalReport: Record<string, string> },
  ): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.complete', input, async (facts, tx) => {
      const openDuties = await this.duties.open(tx, facts.program.id);
      const decided = programRules.complete({ ...facts, openDuties }, input);
      return decided.ok ? ok({ ...decided.value, personal: { finalReport: input.finalReport } }) : decided;
    });
  }
}
