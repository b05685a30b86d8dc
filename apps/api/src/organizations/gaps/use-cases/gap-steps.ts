import {
  ok,
  refused,
  type Actor,
  type EventName,
  type Gap,
  type GapStep,
  type HelpOffer,
  type Json,
  type OfferStep,
  type Operation,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { orRefuse } from '../../broken-constraints.js';
import { GapEntity, HelpOfferEntity } from '../entities/gap.entity.js';
import { lockGap } from '../gaps.repository.js';

export type GapMoved = { gapId: string };
export type GapResult = Result<GapMoved, Refusal>;

/** A step of a gap that is there. */
export interface GapStepInput {
  gapId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** What all commands on a gap and its offers share: lock it, ask the rule, write, one event. */
@Injectable()
export class GapSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A step of the member that asks for help. NOT_FOUND when the gap is not there or not its own. */
  ofOwner(
    actor: Actor,
    operation: Operation,
    input: GapStepInput,
    decide: (gap: Gap, tx: Tx) => Result<GapStep | OfferStep, Refusal>,
    offerId?: string,
  ): Promise<GapResult> {
    return this.inTransaction(actor, operation, input, async (tx) => {
      const gap = await lockGap(actor.networkId, tx, input.gapId);
      demand(actor, operation, { networkId: actor.networkId, organizationId: gap.organizationId });
      if (gap.version !== input.version) return stale(gap);
      const decided = decide(gap, tx);
      return decided.ok ? write(tx, gap, decided.value, offerId) : decided;
    });
  }

  inTransaction(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<GapResult>,
  ): Promise<GapResult> {
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, () => work(tx)),
      ),
    );
  }
}

export const stale = ({ version }: Gap) => refused('STALE_VERSION', undefined, { currentVersion: version });

/** An offer of this gap; another looks as if it were not there. */
export function offerIn(gap: Gap, id: string): HelpOffer {
  const found = gap.offers.find((one) => one.id === id);
  if (!found) throw notFound();
  return found;
}

/** Writes a step and tells it; the version counts every change of the gap or its offers. */
export async function write(
  tx: Tx,
  gap: Gap,
  step: GapStep | OfferStep | (OfferStep & { offerId: string }),
  offerId?: string,
): Promise<GapResult> {
  const { networkId } = tx.actor;
  const { offers: _offers, ...set } = step.gap;
  const version = gap.version + 1;
  await tx.manager.update(GapEntity, { networkId, id: gap.id }, { ...(set as object), version });
  const moved = 'offerId' in step ? step.offerId : offerId;
  if ('offer' in step && moved)
    await tx.manager.update(HelpOfferEntity, { networkId, id: moved }, step.offer as object);
  const helperId = gap.offers.find(({ id }) => id === moved)?.organizationId;
  await tell(tx, step.event, gap, {
    helperId,
    from: gap.state,
    to: step.gap.state,
    reason: 'offer' in step ? (step.offer.reason ?? undefined) : undefined,
  });
  return ok({ gapId: gap.id });
}

/** Both read it: the one that asks, and the one that helps. */
export async function tell(
  tx: Tx,
  event: EventName,
  gap: Pick<Gap, 'id' | 'organizationId' | 'field'>,
  told: {
    helperId?: string | undefined;
    from?: string;
    to?: string;
    reason?: string | undefined;
    text?: Json;
  },
): Promise<void> {
  const { helperId, from, to, reason, text } = told;
  await tx.audit({
    event,
    subject: { type: 'gap', id: gap.id },
    organizationId: gap.organizationId,
    onBehalfOf: helperId,
    from,
    to,
    data: { field: gap.field },
    personal: reason ? { reason } : text ? { after: { text } } : undefined,
  });
}
