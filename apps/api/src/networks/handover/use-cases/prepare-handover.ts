import { ok, prepareHandover, type Actor, type PrepareHandoverRequest } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../../platform/db/index.js';
import type { NetworkEntity } from '../../entities/index.js';
import { HandoverItemEntity } from '../entities/handover-item.entity.js';
import { HandoverEntity } from '../entities/handover.entity.js';
import { incomingBody, isHandoverOpen, termsOf } from '../handover.repository.js';
import { accountOf, itemRows } from '../handover-rows.js';
import { HandoverSteps, type HandoverResult } from './handover-steps.js';

export interface PrepareHandoverInput extends PrepareHandoverRequest {
  idempotencyKey?: string | null;
  /** Ids for demo data, which must find its own rows again. */
  ids?: { handover: string; items: string[] };
}

/** Begins the handover that the members decided, with the list of what has to be handed over. */
@Injectable()
export class PrepareHandover {
  constructor(private readonly steps: HandoverSteps) {}

  execute(actor: Actor, input: PrepareHandoverInput): Promise<HandoverResult> {
    return this.steps.begin(actor, 'handover.prepare', input, (tx, network) => this.in(tx, network, input));
  }

  private async in(tx: Tx, network: NetworkEntity, input: PrepareHandoverInput): Promise<HandoverResult> {
    const { networkId } = tx.actor;
    const { organizationId, changeOn, until } = input;
    const rule = prepareHandover(
      {
        terms: await termsOf(networkId, tx),
        networkState: network.state,
        networkRule: network.policies.decisionRule.default,
        underWay: await isHandoverOpen(networkId, tx),
        incoming: await incomingBody(networkId, tx, organizationId, changeOn),
      },
      input,
      tx.today,
    );
    if (!rule.ok) return rule;
    const { items, ...handover } = rule.value;
    const handoverId = input.ids?.handover ?? newId();
    await tx.manager.insert(HandoverEntity, {
      ...{ networkId, id: handoverId, ...handover },
      ...{ passedOn: [], preparedBy: accountOf(tx.actor), preparedOn: tx.today },
    });
    const rows = itemRows(networkId, handoverId, items, 0, input.ids?.items);
    if (rows.length > 0) await tx.manager.insert(HandoverItemEntity, rows);
    const { text, ...decision } = handover.decision;
    await tx.audit({
      event: 'handover.prepared',
      subject: { type: 'handover', id: handoverId },
      organizationId,
      to: 'PREPARED',
      data: { organizationId, changeOn, until, decision, items: rows.length, version: 1 },
      personal: { decision: text },
    });
    return ok({ handoverId });
  }
}
