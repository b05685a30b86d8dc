import {
  MATRIX,
  ok,
  refused,
  type Actor,
  type Json,
  type Membership,
  type MembershipChanges,
  type Operation,
  type RecordedDecision,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { orRefuse } from '../../broken-constraints.js';
import { MembershipEntity } from '../../entities/index.js';
import {
  lockOrganization,
  membershipFacts,
  organizationOfMembership,
  type MembershipFacts,
} from '../../organizations.repository.js';
import { loseSponsor } from '../../sponsorships/use-cases/lose-sponsor.js';
import { looksAgain, MEMBERSHIP_CLOCK } from './membership-clock.js';

/** Which membership moved, for the answer to read it again. */
export type MembershipMoved = { membershipId: string; organizationId: string };
export type MembershipResult = Result<MembershipMoved, Refusal>;

/** A step of a membership that is there. */
export interface StepInput {
  membershipId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** Null skips the check of the version: for the clock, which reads and writes in one. */
type ClockedInput = Omit<StepInput, 'version'> & { version: number | null };

/** A step that makes a membership; the version is the organization's. */
export interface BeginInput {
  organizationId: string;
  version: number;
  idempotencyKey?: string | null;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

type Decide<F> = (facts: F, tx: Tx) => Result<MembershipChanges, Refusal>;

/**
 * What all commands of a membership share: in one transaction lock the organization, so that commands on it stand in
 * line, load the facts, ask the rule, write the change and one event. Each command is a file of its own that names its
 * operation and its rule.
 */
@Injectable()
export class MembershipSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** One step of a membership. NOT_FOUND when it is not there or not the actor's; STALE_VERSION before the rule. */
  take(
    actor: Actor,
    operation: Operation,
    input: ClockedInput,
    decide: Decide<MembershipFacts & { membership: Membership }>,
    told: Told = {},
  ): Promise<MembershipResult> {
    return this.inTransaction(actor, operation, input, async (tx) => {
      const organizationId = await organizationOfMembership(actor.networkId, tx, input.membershipId);
      demand(actor, operation, { networkId: actor.networkId, organizationId });
      await lockOrganization(actor.networkId, tx, organizationId);
      const facts = await membershipFacts(actor.networkId, tx, organizationId);
      const membership = facts.memberships.find((one) => one.id === input.membershipId) as Membership;
      if (input.version !== null && membership.version !== input.version) {
        return refused('STALE_VERSION', undefined, { currentVersion: membership.version });
      }
      const decided = decide({ ...facts, membership }, tx);
      if (!decided.ok) return decided;
      const { networkId } = actor;
      await tx.manager.update(MembershipEntity, { networkId, id: membership.id }, columns(decided.value));
      const gone = decided.value.set.state === 'LEFT' || decided.value.set.state === 'EXCLUDED';
      if (gone) await loseSponsor(tx, organizationId);
      const moved = { membershipId: membership.id, organizationId };
      await windClock(tx, moved, { ...membership, ...decided.value.set }, facts.expiryDays);
      return tell(tx, operation, moved, decided.value, told);
    });
  }

  /** A step with which a membership begins: an application, or the founding. */
  begin(
    actor: Actor,
    operation: Operation,
    input: BeginInput,
    decide: Decide<MembershipFacts>,
  ): Promise<MembershipResult> {
    const { organizationId } = input;
    return this.inTransaction(actor, operation, input, async (tx) => {
      demand(actor, operation, { networkId: actor.networkId, organizationId });
      const organization = await lockOrganization(actor.networkId, tx, organizationId);
      if (organization.version !== input.version) {
        return refused('STALE_VERSION', undefined, { currentVersion: organization.version });
      }
      const facts = await membershipFacts(actor.networkId, tx, organizationId);
      const decided = decide(facts, tx);
      if (!decided.ok) return decided;
      const moved = { membershipId: input.id ?? newId(), organizationId };
      const { networkId } = actor;
      const row = { networkId, id: moved.membershipId, organizationId, ...columns(decided.value) };
      await tx.manager.insert(MembershipEntity, row);
      await windClock(tx, moved, decided.value.set, facts.expiryDays);
      return tell(tx, operation, moved, decided.value, {});
    });
  }

  private inTransaction(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<MembershipResult>,
  ): Promise<MembershipResult> {
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, () => work(tx)),
      ),
    );
  }
}

/** Asks the clock to come when this membership may run out; the visit that was asked for before is of no use any more. */
async function windClock(
  tx: Tx,
  { membershipId }: MembershipMoved,
  membership: Parameters<typeof looksAgain>[0],
  expiryDays: number,
): Promise<void> {
  const startAfter = looksAgain(membership, expiryDays);
  const { networkId } = tx.actor;
  const visit = { name: MEMBERSHIP_CLOCK, data: { networkId, membershipId }, key: membershipId };
  await tx.after({ ...visit, startAfter });
}

/** What the story tells that the record does not keep. */
interface Told {
  reason?: string;
  hearingOn?: string;
  decision?: RecordedDecision;
}

const columns = ({ set }: MembershipChanges): Partial<MembershipEntity> => ({ ...set });

/** Figures and days go into the hashed record, words of people beside it. */
async function tell(
  tx: Tx,
  operation: Operation,
  moved: MembershipMoved,
  { event, set }: MembershipChanges,
  told: Told,
): Promise<MembershipResult> {
  const decided = set.decision ?? told.decision;
  const { text, ...decision } = decided ?? { text: undefined };
  const { fromDate, toDate, version } = set;
  const reason = set.reason ?? told.reason;
  await tx.audit({
    event: event.name,
    subject: { type: 'membership', id: moved.membershipId },
    organizationId: moved.organizationId,
    // An act of the member, done by the coordination for a group that has no account.
    onBehalfOf:
      tx.actor.role === 'COORD' && MATRIX[operation].AO === 'org' ? moved.organizationId : undefined,
    from: event.from ?? undefined,
    to: event.to,
    data: present({ version, fromDate, toDate, hearingOn: told.hearingOn, decision: decided && decision }),
    personal: present({ reason, question: set.question, answer: set.answer, decision: text }),
  });
  return ok(moved);
}

/** Only what there is something to tell of; nothing at all when there is not. */
function present(parts: Record<string, unknown>): { [key: string]: Json } | undefined {
  const told = Object.entries(parts).filter(([, part]) => part !== null && part !== undefined);
  return told.length > 0 ? (Object.fromEntries(told) as { [key: string]: Json }) : undefined;
}
