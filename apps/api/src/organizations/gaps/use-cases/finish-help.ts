import { gapRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { GapSteps, type GapResult, type GapStepInput } from './gap-steps.js';

/** The member that asked says that help was given: from then on it counts as the helper's contribution. */
@Injectable()
export class FinishHelp {
  constructor(private readonly steps: GapSteps) {}

  execute(actor: Actor, input: GapStepInput): Promise<GapResult> {
    return this.steps.ofOwner(actor, 'gap.finish', input, (gap, tx) => gapRules.finishHelp(gap, tx.today));
  }
}
