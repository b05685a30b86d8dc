import {
  refused,
  type Actor,
  type Operation,
  type Refusal,
  type RefusalCode,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import type { NetworkEntity } from '../../entities/index.js';
import { loadHandover, lockNetwork, type LoadedHandover } from '../handover.repository.js';

export type HandoverMoved = { handoverId: string };
export type HandoverResult = Result<HandoverMoved, Refusal>;

/** A step of a handover that is there. */
export interface HandoverStepInput {
  handoverId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** The invariants as the database holds them; rules look first, and where two commands meet people read the same. */
const REFUSALS: Readonly<Record<string, RefusalCode>> = {
  one_handover_at_a_time: 'HANDOVER_OPEN',
  handed_over_when_settled: 'HANDOVER_DUTIES_OPEN',
  one_nao_at_a_time: 'PERIOD_OVERLAP',
  no_day_without_nao: 'NAO_POST_VACANT',
};

/**
 * What all steps of a handover share: in one transaction lock the network, so that whatever touches the post stands in
 * line, load, ask the rule, write, tell. Each step is a file of its own.
 */
@Injectable()
export class HandoverSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** The first step, which makes the handover. */
  begin(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx, network: NetworkEntity) => Promise<HandoverResult>,
  ): Promise<HandoverResult> {
    demand(actor, operation, { networkId: actor.networkId });
    return this.inTransaction(actor, operation, input, async (tx) =>
      work(tx, await lockNetwork(actor.networkId, tx)),
    );
  }

  /** Any later step. NOT_FOUND when it is not there or not the actor's; STALE_VERSION before the rule. */
  take(
    actor: Actor,
    operation: Operation,
    input: HandoverStepInput,
    work: (tx: Tx, loaded: LoadedHandover) => Promise<HandoverResult>,
  ): Promise<HandoverResult> {
    return this.inTransaction(actor, operation, input, async (tx) => {
      await lockNetwork(actor.networkId, tx);
      const loaded = await loadHandover(actor.networkId, tx, input.handoverId);
      const { outgoingId, incomingId } = loaded.about;
      const assigned = actor.organizationId === outgoingId || actor.organizationId === incomingId;
      demand(actor, operation, { networkId: actor.networkId, assigned });
      const { version } = loaded.handover;
      if (version !== input.version) return refused('STALE_VERSION', undefined, { currentVersion: version });
      return work(tx, loaded);
    });
  }

  private async inTransaction(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<HandoverResult>,
  ): Promise<HandoverResult> {
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, () => work(tx)),
      );
    } catch (error) {
      const code = REFUSALS[brokenConstraint(error) ?? ''];
      if (!code) throw error;
      return refused(code, undefined, { count: 1, obstacles: 'ITEM' });
    }
  }
}
