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
import { aroundOf, factsOf, insertActivities, type Around } from '../activities.repository.js';
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

/** What a command knows of the activity when it has done its work. */
export type ActivityMoved = { activityId: string; version?: number };
export type ActivityAnswer = Result<ActivityMoved, Refusal>;

/**
 * What was done is written down: held and reported in one step. The hot write: one statement takes the key and looks, one
 * writes, one tells.
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
  const { id, templateId = null } = input;
  const work = async (tx: Tx): Promise<ActivityAnswer> => {
    const organizationId = input.organizationId ?? ownOf(actor);
    if (organizationId === null) return refused('REQUIRED', 'organizationId');
    demand(actor, operation, { networkId, organizationId });
    const ahead = { answer: { activityId: id }, look: aroundOf(organizationId, input) };
    return idempotentWith(tx, operation, input, ahead, async (around: Around) => {
      const decided = decide(factsOf(organizationId, around), input, tx);
      if (!decided.ok) return decided;
      insertActivities(tx, [{ id, organizationId, templateId, activity: decided.value }]);
      await tellNew(tx, { id, organizationId }, decided.value);
      return ok({ ...ahead.answer, version: 1 });
    });
  };
  return orRefuse(unitOfWork.run(actor, work));
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
