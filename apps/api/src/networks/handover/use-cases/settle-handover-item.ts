import { ok, settleHandoverItem, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/errors/index.js';
import { HandoverItemEntity } from '../entities/handover-item.entity.js';
import { HandoverEntity } from '../entities/handover.entity.js';
import { accountOf } from '../handover-rows.js';
import { HandoverSteps, type HandoverResult, type HandoverStepInput } from './handover-steps.js';

export interface SettleHandoverItemInput extends HandoverStepInput {
  itemId: string;
  settled: boolean;
}

/** Ticks an item of the list off, or takes the tick back; who did it and when stands beside it. */
@Injectable()
export class SettleHandoverItem {
  constructor(private readonly steps: HandoverSteps) {}

  execute(actor: Actor, input: SettleHandoverItemInput): Promise<HandoverResult> {
    return this.steps.take(actor, 'handover.settle', input, async (tx, { handover, items }) => {
      const item = items.find(({ id }) => id === input.itemId);
      if (!item) throw notFound();
      const rule = settleHandoverItem({ handover, item }, input);
      if (!rule.ok) return rule;
      const { networkId } = actor;
      const { settled, version } = rule.value;
      await tx.manager.update(
        HandoverItemEntity,
        { networkId, id: item.id },
        { settledOn: settled ? tx.today : null, settledBy: settled ? accountOf(actor) : null },
      );
      await tx.manager.update(HandoverEntity, { networkId, id: handover.id }, { version });
      await tx.audit({
        event: settled ? 'handover.itemSettled' : 'handover.itemReopened',
        subject: { type: 'handover', id: handover.id },
        organizationId: handover.organizationId,
        data: { itemId: item.id, version },
        personal: { item: item.text },
      });
      return ok({ handoverId: handover.id });
    });
  }
}
