import { gapRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { lockGap, offerOf } from '../gaps.repository.js';
import { GapSteps, offerIn, stale, write, type GapResult } from './gap-steps.js';

export interface WithdrawOfferInput {
  offerId: string;
  /** The version of the gap that was read. */
  version: number;
  idempotencyKey?: string | null;
}

/** Who offered help takes the offer back. */
@Injectable()
export class WithdrawOffer {
  constructor(private readonly steps: GapSteps) {}

  execute(actor: Actor, input: WithdrawOfferInput): Promise<GapResult> {
    const { networkId } = actor;
    return this.steps.inTransaction(actor, 'gap.withdrawOffer', input, async (tx) => {
      const { gapId, organizationId } = await offerOf(networkId, tx, input.offerId);
      demand(actor, 'gap.withdrawOffer', { networkId, organizationId });
      const gap = await lockGap(networkId, tx, gapId);
      if (gap.version !== input.version) return stale(gap);
      const decided = gapRules.withdrawOffer(gap, offerIn(gap, input.offerId));
      return decided.ok ? write(tx, gap, decided.value, input.offerId) : decided;
    });
  }
}
