import { gapRules, ok, type Actor, type LocalText } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { GapEntity, HelpOfferEntity } from '../entities/gap.entity.js';
import { isActiveMember, lockGap } from '../gaps.repository.js';
import { GapSteps, stale, tell, type GapResult, type GapStepInput } from './gap-steps.js';

export interface OfferHelpInput extends GapStepInput {
  text: LocalText;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** A member offers help to another; it always acts for its own organization. */
@Injectable()
export class OfferHelp {
  constructor(private readonly steps: GapSteps) {}

  execute(actor: Actor, input: OfferHelpInput): Promise<GapResult> {
    const { networkId } = actor;
    const helperId = actor.organizationId ?? '';
    return this.steps.inTransaction(actor, 'gap.offer', input, async (tx) => {
      demand(actor, 'gap.offer', { networkId, organizationId: helperId });
      const gap = await lockGap(networkId, tx, input.gapId);
      if (gap.version !== input.version) return stale(gap);
      const active = await isActiveMember(networkId, tx, helperId);
      const decided = gapRules.offerHelp({ gap, helperId, isActiveMember: active }, input, tx.today);
      if (!decided.ok) return decided;
      const row = { networkId, gapId: gap.id, id: input.id ?? newId(), ...decided.value };
      await tx.manager.insert(HelpOfferEntity, row);
      await tx.manager.update(GapEntity, { networkId, id: gap.id }, { version: gap.version + 1 });
      await tell(tx, 'gap.offered', gap, { helperId, text: { ...row.text } });
      return ok({ gapId: gap.id });
    });
  }
}
