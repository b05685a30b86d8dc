import { ok, programRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ProgramDuties } from '../program-duties.js';
import { ProgramSteps, type ProgramStepInput, type ProgramStepResult } from './program-steps.js';

/** The lead or the coordination calls it off, and says why. */
@Injectable()
export class CancelProgram {
  constructor(
    private readonly steps: ProgramSteps,
    private readonly duties: ProgramDuties,
  ) {}

  execute(actor: Actor, input: ProgramStepInput & { reason: string }): Promise<ProgramStepResult> {
    return this.steps.take(actor, 'program.cancel', input, async (facts, tx) => {
      const openDuties = await this.duties.open(tx, facts.program.id);
      const decided = programRules.cancel({ ...facts, openDuties }, input);
      return decided.ok ? ok({ ...decided.value, personal: { reason: input.reason } }) : decided;
    });
  }
}
