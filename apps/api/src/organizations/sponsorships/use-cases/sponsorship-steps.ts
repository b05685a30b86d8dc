import {
  ok,
  refused,
  type Actor,
  type Json,
  type Operation,
  type Refusal,
  type Result,
  type Sponsorship,
  type SponsorshipChanges,
  type SponsorshipSide,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { orRefuse } from '../../broken-constraints.js';
import { SponsorshipEntity } from '../entities/sponsorship.entity.js';
import { lockParties, partyFacts, sponsorshipOf, type PartyFacts } from '../sponsorships.repository.js';

export type SponsorshipMoved = { sponsorshipId: string };
export type SponsorshipResult = Result<SponsorshipMoved, Refusal>;

/** A step of a sponsorship that is there. */
export interface SponsorshipStepInput {
  sponsorshipId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** `side` is the actor's own; null for the coordination, which is neither. */
export type StepFacts = PartyFacts & { sponsorship: Sponsorship; side: SponsorshipSide | null };
type Decide = (facts: StepFacts, tx: Tx) => Promise<Result<SponsorshipChanges, Refusal>>;

/**
 * What all commands of a sponsorship share: in one transaction lock both sides, load the facts, ask the rule, write the
 * change and one event. Each command is a file of its own that names its operation and its rule.
 */
@Injectable()
export class SponsorshipSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** NOT_FOUND when it is not there or the actor belongs to neither side; STALE_VERSION before the rule. */
  take(
    actor: Actor,
    operation: Operation,
    input: SponsorshipStepInput,
    decide: Decide,
  ): Promise<SponsorshipResult> {
    const { networkId } = actor;
    return this.inTransaction(actor, operation, input, async (tx) => {
      const found = await sponsorshipOf(networkId, tx, input.sponsorshipId);
      const side = sideOf(actor, found);
      const organizationId = side === 'SPONSOR' ? found.sponsorId : found.sponseeId;
      demand(actor, operation, { networkId, organizationId });
      await lockParties(networkId, tx, [found.sponsorId, found.sponseeId]);
      const sponsorship = await sponsorshipOf(networkId, tx, found.id);
      if (sponsorship.version !== input.version)
        return refused('STALE_VERSION', undefined, { currentVersion: sponsorship.version });
      const parties = await partyFacts(networkId, tx, sponsorship.sponsorId, sponsorship.sponseeId);
      const decided = await decide({ ...parties, sponsorship, side }, tx);
      if (!decided.ok) return decided;
      await update(tx, sponsorship.id, decided.value);
      await tell(tx, { ...sponsorship, side }, decided.value);
      return ok({ sponsorshipId: sponsorship.id });
    });
  }

  inTransaction(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<SponsorshipResult>,
  ): Promise<SponsorshipResult> {
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, () => work(tx)),
      ),
    );
  }
}

/** Coordinator and finance officer name an organization only as their employer: they are no side. */
function sideOf(actor: Actor, { sponsorId, sponseeId }: Sponsorship): SponsorshipSide | null {
  if (actor.role !== 'AO') return null;
  if (actor.organizationId === sponsorId) return 'SPONSOR';
  return actor.organizationId === sponseeId ? 'SPONSEE' : null;
}

/** A new proposal. */
export async function insert(
  tx: Tx,
  parties: { sponsorId: string; sponseeId: string; side: SponsorshipSide; id?: string | undefined },
  changes: SponsorshipChanges,
): Promise<SponsorshipMoved> {
  const { networkId } = tx.actor;
  const { side, sponsorId, sponseeId } = parties;
  const { ceiling, scope, ...set } = changes.set;
  const row = {
    ...(set as Partial<SponsorshipEntity>),
    ...{ networkId, sponsorId, sponseeId },
    id: parties.id ?? newId(),
    scope: [...(scope ?? [])],
    ceiling: ceiling?.amount ?? '',
    currency: ceiling?.currency ?? 'HUF',
  };
  await tx.manager.insert(SponsorshipEntity, row);
  await tell(tx, { id: row.id, sponsorId, sponseeId, side }, changes);
  return { sponsorshipId: row.id };
}

export async function update(tx: Tx, id: string, { set }: SponsorshipChanges): Promise<void> {
  const { networkId } = tx.actor;
  // Terms are never among the changes of a step; the application role could not write them either.
  const { scope: _scope, ceiling: _ceiling, ...columns } = set;
  await tx.manager.update(SponsorshipEntity, { networkId, id }, columns as Partial<SponsorshipEntity>);
}

interface ToldOf {
  id: string;
  sponsorId: string;
  sponseeId: string;
  side: SponsorshipSide | null;
}

/** The side that acts stands as who it was done for, the other as whom it concerns: both read it in their story. */
export async function tell(
  tx: Tx,
  { id, sponsorId, sponseeId, side }: ToldOf,
  { event, set }: SponsorshipChanges,
): Promise<void> {
  const {
    reason,
    version,
    fromDate,
    toDate,
    endedOn,
    endedBecause,
    feeBasisPoints,
    ceiling,
    replacesId,
    scope,
    agreementFileId,
  } = set;
  const data = {
    sponsorId,
    sponseeId,
    version,
    fromDate,
    toDate,
    endedOn,
    endedBecause,
    feeBasisPoints,
    ceiling,
    replacesId,
    agreementFileId,
  };
  const personal = { reason, scope: scope?.map(({ name }) => name) };
  await tx.audit({
    event: event.name,
    subject: { type: 'sponsorship', id },
    organizationId: side === 'SPONSEE' ? sponsorId : sponseeId,
    onBehalfOf: side === null ? undefined : side === 'SPONSEE' ? sponseeId : sponsorId,
    from: event.from ?? undefined,
    to: event.to ?? undefined,
    data: present(data),
    personal: present(personal),
  });
}

/** Only what there is something to tell of. */
function present(parts: Record<string, unknown>): { [key: string]: Json } | undefined {
  const told = Object.entries(parts).filter(([, part]) => part !== null && part !== undefined);
  return told.length > 0 ? (JSON.parse(JSON.stringify(Object.fromEntries(told))) as never) : undefined;
}
