import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramDuties } from '../program-duties.js';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** The coordination accepts the final report and closes the programme. */
@Injectable()
export class CloseProgram {
  constructor(
    private readonly steps: ProgramSteps,
    private readonly duties: ProgramDuties,
  ) {}

  execute(actor: Actor, input: ProgramStepInput): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.close', input, async (facts, tx) => {
      const openDuties = await this.duties.open(tx, facts.program.id);
      const decided = programRules.close({ ...facts, openDuties }, tx.today);
      return decided.ok ? ok({ ...decided.value }) : decided;
    });
  }
}
