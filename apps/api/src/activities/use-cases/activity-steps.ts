import {
  ok,
  refused,
  type Activity,
  type ActivityStep,
  type Actor,
  type Operation,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { accessFacts } from '../activity.view.js';
import { orRefuse } from '../broken-constraints.js';
import { lockActivities, type Loaded, type Stored } from '../step-facts.js';
import { ActivityEntity, ActivityRemarkEntity } from '../entities/index.js';
import type { ActivityAnswer } from './log-activity.js';

/** A step of an activity that is there. */
export interface ActivityStepInput {
  activityId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** What all steps of an activity share: lock it, ask the rule, write, one event. */
@Injectable()
export class ActivitySteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** A step that changes where the activity stands. NOT_FOUND when it is not there or not the actor's. */
  take(
    actor: Actor,
    operation: Operation,
    input: ActivityStepInput,
    decide: (facts: Loaded, tx: Tx) => Result<ActivityStep & { readonly reason?: string }, Refusal>,
  ): Promise<ActivityAnswer> {
    return this.inTransaction(actor, operation, input, async (tx) => {
      const facts = await this.loaded(tx, operation, input);
      if (!facts.ok) return facts;
      const decided = decide(facts.value, tx);
      if (!decided.ok) return decided;
      await writeStep(tx, facts.value.activity, decided.value);
      return ok({ activityId: input.activityId });
    });
  }

  /** The activity, locked, for who may do this to it. Refusal: STALE_VERSION. */
  async loaded(tx: Tx, operation: Operation, input: ActivityStepInput): Promise<Result<Loaded, Refusal>> {
    const facts = (await lockActivities(tx, [input.activityId])).get(input.activityId);
    if (!facts) throw notFound();
    demandFor(tx.actor, operation, facts);
    const { version } = facts.activity;
    return version === input.version
      ? ok(facts)
      : refused('STALE_VERSION', undefined, { currentVersion: version });
  }

  inTransaction(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<ActivityAnswer>,
  ): Promise<ActivityAnswer> {
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, () => work(tx)),
      ),
    );
  }
}

/**
 * Every organizer acts for it; who disputed it answers too; who logged it takes it back. Accepted figures are corrected by
 * who reported them: the others dispute them.
 */
export function demandFor(actor: Actor, operation: Operation, { activity, disputedBy }: Loaded): void {
  const { organizationId, coOrganizerIds, loggedBy } = activity;
  const others = [...coOrganizerIds, ...(disputedBy ? [disputedBy] : [])];
  const involved = [organizationId, ...(operation === 'activity.correct' ? [] : others)];
  demand(actor, operation, {
    ...accessFacts(actor, involved),
    ...(loggedBy && { accountId: loggedBy }),
  });
}

/** What a state says about when. */
export const momentsOf = (from: Activity['state'], state: Activity['state'], { actor, now }: Tx): object => {
  if (from === 'ACCEPTED' && state === 'REPORTED') return { acceptedAt: null, acceptedBy: null };
  if (from === 'DISPUTED') return {};
  if (state === 'REPORTED') return { reportedAt: now };
  const acceptedBy = actor.role === 'SYS' ? null : actor.accountId;
  return state === 'ACCEPTED' ? { acceptedAt: now, acceptedBy } : {};
};

/** Writes a step, what was said with it, and tells it. */
export async function writeStep(
  tx: Tx,
  activity: Stored,
  step: ActivityStep & { readonly reason?: string },
): Promise<void> {
  const { networkId } = tx.actor;
  const { state, remark } = step;
  const changes = { state, version: activity.version + 1, ...momentsOf(activity.state, state, tx) };
  await tx.manager.update(ActivityEntity, { networkId, id: activity.id }, changes);
  if (remark) await addRemark(tx, activity.id, remark);
  await tellStep(tx, activity, step);
}

/** The organization for which a member speaks; null for the coordination. */
const speaksFor = ({ role, organizationId }: Actor): string | null =>
  ['AO', 'ED'].includes(role) ? (organizationId ?? null) : null;

async function addRemark(
  tx: Tx,
  activityId: string,
  remark: NonNullable<ActivityStep['remark']>,
): Promise<void> {
  const { actor, now } = tx;
  await tx.manager.insert(ActivityRemarkEntity, {
    ...{ networkId: actor.networkId, id: newId(), activityId, ...remark, organizationId: speaksFor(actor) },
    ...{ writtenBy: actor.role === 'SYS' ? null : actor.accountId, writtenAt: now },
  });
}

export async function tellStep(
  tx: Tx,
  activity: Stored,
  { state, event, remark, reason }: ActivityStep & { readonly reason?: string },
): Promise<void> {
  const organizationId = speaksFor(tx.actor);
  const said = remark?.text ?? reason;
  await tx.audit({
    event,
    subject: { type: 'activity', id: activity.id },
    organizationId: activity.organizationId,
    ...(organizationId !== activity.organizationId && { onBehalfOf: organizationId ?? undefined }),
    from: activity.state,
    to: state,
    data: { type: activity.type, happenedOn: activity.happenedOn },
    personal: said ? { reason: said } : undefined,
  });
}
