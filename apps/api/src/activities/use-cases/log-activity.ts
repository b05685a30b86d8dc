import {
  activityRules,
  ok,
  refused,
  type Actor,
  type GivenActivity,
  type Operation,
  type Refusal,
  type Result,
  type WrittenActivity,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { idempotentWith } from '../../platform/idempotency/index.js';
import { factsFor, insertActivities } from '../activities.repository.js';
import { orRefuse } from '../broken-constraints.js';

export interface NewActivity extends GivenActivity {
  /** Made by the client, so that an answer that got lost changes nothing. */
  id: string;
  /** Named by who acts for no organization of its own. */
  organizationId?: string | null;
  templateId?: string | null;
  idempotencyKey?: string | null;
}

export interface LogActivityInput extends NewActivity {
  /** Held, and not reported yet. */
  keep?: boolean | null;
}

export type ActivityMoved = { activityId: string };
export type ActivityAnswer = Result<ActivityMoved, Refusal>;

/**
 * What was done is written down: held and reported in one step. The hot write: one statement looks, one writes; the key
 * and the audit take one each.
 */
@Injectable()
export class LogActivity {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: LogActivityInput): Promise<ActivityAnswer> {
    return writeNew(this.unitOfWork, actor, 'activity.log', input, activityRules.logActivity);
  }
}

/** What the members write anew: logged or planned. */
export function writeNew<I extends NewActivity>(
  unitOfWork: UnitOfWork,
  actor: Actor,
  operation: Operation & ('activity.log' | 'activity.plan'),
  input: I,
  decide: (
    ...args: Parameters<typeof activityRules.logActivity>
  ) => ReturnType<typeof activityRules.logActivity>,
): Promise<ActivityAnswer> {
  const { networkId } = actor;
  const answer = { activityId: input.id };
  const work = async (tx: Tx): Promise<ActivityAnswer> => {
    const organizationId = input.organizationId ?? ownOf(actor);
    if (organizationId === null) return refused('REQUIRED', 'organizationId');
    demand(actor, operation, { networkId, organizationId });
    const facts = await factsFor(tx, organizationId, input);
    const decided = decide(facts, input, tx);
    if (!decided.ok) return decided;
    const { id, templateId = null } = input;
    await insertActivities(tx, [{ id, organizationId, templateId, activity: decided.value }]);
    await tellNew(tx, { id, organizationId }, decided.value);
    return ok(answer);
  };
  return orRefuse(
    unitOfWork.run(actor, (tx) => idempotentWith(tx, operation, input, answer, () => work(tx))),
  );
}

/** One event for what was written anew. */
export const tellNew = (
  tx: Tx,
  { id, organizationId }: { id: string; organizationId: string },
  { type, happenedOn, state }: WrittenActivity,
): Promise<void> =>
  tx.audit({
    event: state === 'PLANNED' ? 'activity.planned' : 'activity.logged',
    subject: { type: 'activity', id },
    organizationId,
    to: state,
    data: { type, happenedOn },
  });

/** COORD and FIN name an organization only as their employer; it gives them no right of it. */
const ownOf = ({ role, organizationId }: Actor): string | null =>
  ['AO', 'ED'].includes(role) ? (organizationId ?? null) : null;
