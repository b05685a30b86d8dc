import { completeHandover, ok, type Actor, type HandoverCompleted } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../../platform/db/index.js';
import { NaoTermEntity } from '../../entities/index.js';
import { HandoverEntity } from '../entities/handover.entity.js';
import { HandoverDuties } from '../handover-duties.js';
import { accountOf } from '../handover-rows.js';
import { incomingBody, type LoadedHandover } from '../handover.repository.js';
import { HandoverSteps, type HandoverResult, type HandoverStepInput } from './handover-steps.js';

/**
 * Hands the post over: the old term ends, the new one begins on the next day, and each room ends what the old one held,
 * all in one transaction. Refused while anything of the list is open.
 */
@Injectable()
export class CompleteHandover {
  constructor(
    private readonly steps: HandoverSteps,
    private readonly duties: HandoverDuties,
  ) {}

  execute(actor: Actor, input: HandoverStepInput & { termId?: string }): Promise<HandoverResult> {
    return this.steps.take(actor, 'handover.complete', input, async (tx, loaded) => {
      const { handover, items, terms, about } = loaded;
      const incoming = await incomingBody(actor.networkId, tx, handover.organizationId, handover.changeOn);
      const duties = await this.duties.open(tx, about);
      const rule = completeHandover({ handover, items, duties, terms, incoming }, tx.today);
      if (!rule.ok) return rule;
      const termId = input.termId ?? newId();
      await changeTerms(tx, rule.value, termId);
      await close(tx, loaded, rule.value, termId);
      await this.duties.carryOut(tx, about);
      return ok({ handoverId: handover.id });
    });
  }
}

/** The old term first: no moment, not even inside the transaction, knows two holders. */
async function changeTerms(tx: Tx, { term, endPrevious }: HandoverCompleted, termId: string): Promise<void> {
  const { networkId } = tx.actor;
  if (endPrevious) {
    const { id, toDate } = endPrevious;
    await tx.manager.update(NaoTermEntity, { networkId, id }, { toDate });
    await tx.audit({ event: 'naoTerm.ended', subject: { type: 'naoTerm', id }, data: { toDate } });
  }
  await tx.manager.insert(NaoTermEntity, { networkId, id: termId, ...term });
  const { organizationId, fromDate, toDate } = term;
  await tx.audit({
    event: 'naoTerm.started',
    subject: { type: 'naoTerm', id: termId },
    organizationId,
    data: { organizationId, fromDate, toDate },
  });
}

async function close(
  tx: Tx,
  { handover }: LoadedHandover,
  { state, version, passedOn }: HandoverCompleted,
  toTermId: string,
): Promise<void> {
  const counted = passedOn.map(({ code, count }) => ({ code, count }));
  await tx.manager.update(
    HandoverEntity,
    { networkId: tx.actor.networkId, id: handover.id },
    { state, version, toTermId, passedOn: counted, closedBy: accountOf(tx.actor), closedOn: tx.today },
  );
  await tx.audit({
    event: 'handover.completed',
    subject: { type: 'handover', id: handover.id },
    organizationId: handover.organizationId,
    from: handover.state,
    to: state,
    data: { toTermId, version, passedOn: counted },
  });
}
