import { gapRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { GapSteps, type GapResult, type GapStepInput } from './gap-steps.js';

/** The member no longer wants help. */
@Injectable()
export class WithdrawGap {
  constructor(private readonly steps: GapSteps) {}

  execute(actor: Actor, input: GapStepInput): Promise<GapResult> {
    return this.steps.ofOwner(actor, 'gap.withdraw', input, (gap, tx) => gapRules.withdrawGap(gap, tx.today));
  }
}
