import { amendHandover, ok, type Actor, type AmendHandoverRequest } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { HandoverItemEntity } from '../entities/handover-item.entity.js';
import { HandoverEntity } from '../entities/handover.entity.js';
import { itemRows } from '../handover-rows.js';
import { HandoverSteps, type HandoverResult, type HandoverStepInput } from './handover-steps.js';

/** Moves the day of the change, or adds to the list what somebody remembered. */
@Injectable()
export class AmendHandover {
  constructor(private readonly steps: HandoverSteps) {}

  execute(actor: Actor, input: HandoverStepInput & AmendHandoverRequest): Promise<HandoverResult> {
    return this.steps.take(actor, 'handover.prepare', input, async (tx, { handover, items }) => {
      const rule = amendHandover({ handover, items }, input, tx.today);
      if (!rule.ok) return rule;
      const { networkId } = actor;
      const { items: added, ...set } = rule.value;
      await tx.manager.update(HandoverEntity, { networkId, id: handover.id }, set);
      const rows = itemRows(networkId, handover.id, added, items.length);
      if (rows.length > 0) await tx.manager.insert(HandoverItemEntity, rows);
      await tx.audit({
        event: 'handover.amended',
        subject: { type: 'handover', id: handover.id },
        organizationId: handover.organizationId,
        data: { ...set, items: items.length + rows.length },
      });
      return ok({ handoverId: handover.id });
    });
  }
}
