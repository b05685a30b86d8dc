import { cancelHandover, ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { HandoverEntity } from '../entities/handover.entity.js';
import { HandoverDuties } from '../handover-duties.js';
import { accountOf } from '../handover-rows.js';
import { HandoverSteps, type HandoverResult, type HandoverStepInput } from './handover-steps.js';

/** Gives the handover up. The post stays where it is; what the rooms had begun for it is taken back. */
@Injectable()
export class CancelHandover {
  constructor(
    private readonly steps: HandoverSteps,
    private readonly duties: HandoverDuties,
  ) {}

  execute(actor: Actor, input: HandoverStepInput & { reason: string }): Promise<HandoverResult> {
    return this.steps.take(actor, 'handover.prepare', input, async (tx, { handover, about }) => {
      const rule = cancelHandover(handover, input);
      if (!rule.ok) return rule;
      const { state, version, reason } = rule.value;
      await tx.manager.update(
        HandoverEntity,
        { networkId: actor.networkId, id: handover.id },
        { state, version, reason, closedBy: accountOf(actor), closedOn: tx.today },
      );
      await this.duties.callOff(tx, about);
      await tx.audit({
        event: 'handover.cancelled',
        subject: { type: 'handover', id: handover.id },
        organizationId: handover.organizationId,
        from: handover.state,
        to: state,
        data: { version },
        personal: { reason },
      });
      return ok({ handoverId: handover.id });
    });
  }
}
