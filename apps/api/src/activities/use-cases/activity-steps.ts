import {
  ok,
  refused,
  type Activity,
  type ActivityStep,
  type Actor,
  type Operation,
  type PeriodFacts,
  type PlainDate,
  type Refusal,
  type Result,
  type StepFacts,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { PARTNERS_OF, PERIOD_OF } from '../activity.sql.js';
import { accessFacts } from '../activity.view.js';
import { orRefuse } from '../broken-constraints.js';
import { ActivityEntity, ActivityRemarkEntity } from '../entities/index.js';
import type { ActivityAnswer } from './log-activity.js';

/** A step of an activity that is there. */
export interface ActivityStepInput {
  activityId: string;
  version: number;
  idempotencyKey?: string | null;
}

type Stored = Pick<
  Activity,
  'id' | 'organizationId' | 'coOrganizerIds' | 'state' | 'loggedAt' | 'loggedBy' | 'acceptedAt' | 'version'
> & { type: string; happenedOn: PlainDate };

export interface Loaded extends StepFacts {
  readonly activity: Stored;
}

/** $1 network · $2 activity · $3 today */
const FACTS = `
  SELECT json_build_object(
    'activity', json_build_object('id', a.id, 'organizationId', a.organization_id, 'state', a.state, 'type', a.type,
      'happenedOn', a.happened_on, 'loggedAt', a.logged_at, 'loggedBy', a.logged_by, 'acceptedAt', a.accepted_at,
      'version', a.version, 'coOrganizerIds', (SELECT coalesce(json_agg(o.organization_id ORDER BY o.organization_id), '[]')
        FROM activity_co_organizers o WHERE o.network_id = a.network_id AND o.activity_id = a.id)),
    'period', ${PERIOD_OF(`json_build_object('id', p.id, 'fromDate', p.from_date, 'toDate', p.to_date, 'state', p.state,
      'unlockedUntil', p.unlocked_until)`)},
    'partnerIds', ${PARTNERS_OF},
    'disputedBy', (SELECT r.organization_id FROM activity_remarks r WHERE r.network_id = a.network_id
      AND r.activity_id = a.id AND r.kind = 'DISPUTED' ORDER BY r.written_at DESC LIMIT 1),
    'acceptedOn', (SELECT (a.accepted_at AT TIME ZONE n.time_zone)::date FROM networks n WHERE n.id = a.network_id),
    'naoId', (SELECT t.organization_id FROM nao_terms t WHERE t.network_id = a.network_id
      AND $3::date BETWEEN t.from_date AND coalesce(t.to_date, 'infinity') ORDER BY t.from_date DESC LIMIT 1)) AS facts
  FROM activities a WHERE a.network_id = $1 AND a.id = $2`;

/** The activity with what decides its steps. Its row is locked first, so that what is read is what the command before it left. */
export async function lockActivity(tx: Tx, activityId: string): Promise<Loaded> {
  const { networkId } = tx.actor;
  const id = [networkId, activityId];
  await tx.manager.query('SELECT FROM activities WHERE network_id = $1 AND id = $2 FOR UPDATE', id);
  const rows = (await tx.manager.query(FACTS, [...id, tx.today])) as {
    facts: Omit<StepFacts, 'period'> & { activity: Stored; period: PeriodFacts | null };
  }[];
  const found = rows[0]?.facts;
  if (!found) throw notFound();
  return found;
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
    const facts = await lockActivity(tx, input.activityId);
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

/** Every organizer acts for it; who disputed it answers too; who logged it takes it back. */
function demandFor(actor: Actor, operation: Operation, { activity, disputedBy }: Loaded): void {
  const { organizationId, coOrganizerIds, loggedBy } = activity;
  const involved = [organizationId, ...coOrganizerIds, ...(disputedBy ? [disputedBy] : [])];
  demand(actor, operation, {
    ...accessFacts(actor, involved),
    ...(loggedBy && { accountId: loggedBy }),
  });
}

/** What a state says about when. */
const momentsOf = (state: Activity['state'], { actor, now }: Tx): object => {
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
  const { actor, now } = tx;
  const { networkId } = actor;
  const { state, event, remark, reason } = step;
  const moments = activity.state === 'DISPUTED' ? {} : momentsOf(state, tx);
  const changes = { state, version: activity.version + 1, ...moments };
  await tx.manager.update(ActivityEntity, { networkId, id: activity.id }, changes);
  const organizationId = ['AO', 'ED'].includes(actor.role) ? (actor.organizationId ?? null) : null;
  if (remark)
    await tx.manager.insert(ActivityRemarkEntity, {
      ...{ networkId, id: newId(), activityId: activity.id, ...remark, organizationId },
      ...{ writtenBy: actor.role === 'SYS' ? null : actor.accountId, writtenAt: now },
    });
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
