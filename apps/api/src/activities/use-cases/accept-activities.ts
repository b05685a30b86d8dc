import {
  activitySteps,
  ok,
  refused,
  type ActivityStep,
  type Actor,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { orRefuse } from '../broken-constraints.js';
import { ActivityEntity } from '../entities/index.js';
import { lockActivities, type Loaded } from '../step-facts.js';
import { demandFor, momentsOf, tellStep } from './activity-steps.js';

export interface ManyActivitiesInput {
  /** Each with the version that was read: what changed since is an exception. */
  activities: { activityId: string; version: number }[];
  idempotencyKey?: string | null;
}

/** What was accepted, and what was not and why. */
export type ManyAccepted = {
  activityIds: string[];
  exceptions: { activityId: string; refusal: { code: Refusal['code']; field: string | null } }[];
};

type Decide = (facts: Loaded, tx: Tx) => Result<ActivityStep, Refusal>;

/** Many reports are accepted with one step, those that cannot be are named. One statement looks, one writes. */
@Injectable()
export class AcceptActivities {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: ManyActivitiesInput): Promise<Result<ManyAccepted, Refusal>> {
    return this.many(actor, input, (facts, tx) => activitySteps.acceptActivity(facts, actor, tx));
  }

  /** What was just accepted by mistake goes back to where it was. */
  takeBack(actor: Actor, input: ManyActivitiesInput): Promise<Result<ManyAccepted, Refusal>> {
    return this.many(actor, input, (facts, tx) => activitySteps.takeAcceptanceBack(facts, actor, tx));
  }

  private many(
    actor: Actor,
    input: ManyActivitiesInput,
    decide: Decide,
  ): Promise<Result<ManyAccepted, Refusal>> {
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'activity.accept', input.idempotencyKey, input, async () =>
          ok(await moveMany(tx, input, decide)),
        ),
      ),
    );
  }
}

async function moveMany(tx: Tx, input: ManyActivitiesInput, decide: Decide): Promise<ManyAccepted> {
  const wanted = new Map(input.activities.map(({ activityId, version }) => [activityId, version]));
  const found = await lockActivities(tx, [...wanted.keys()]);
  const moved: { facts: Loaded; step: ActivityStep }[] = [];
  const exceptions: ManyAccepted['exceptions'] = [];
  for (const [activityId, version] of wanted) {
    const decided = stepOf(tx, found.get(activityId), version, decide);
    if (decided.ok) moved.push(decided.value);
    else {
      const { code, field = null } = decided.refusal;
      exceptions.push({ activityId, refusal: { code, field } });
    }
  }
  await writeMany(tx, moved);
  return { activityIds: moved.map(({ facts }) => facts.activity.id), exceptions };
}

/** What is not there, or not the actor's, stops all: it stood in no list that the actor may read. */
function stepOf(
  tx: Tx,
  facts: Loaded | undefined,
  version: number,
  decide: Decide,
): Result<{ facts: Loaded; step: ActivityStep }, Refusal> {
  if (!facts) throw notFound();
  demandFor(tx.actor, 'activity.accept', facts);
  if (facts.activity.version !== version) return refused('STALE_VERSION');
  const decided = decide(facts, tx);
  return decided.ok ? ok({ facts, step: decided.value }) : decided;
}

async function writeMany(tx: Tx, moved: readonly { facts: Loaded; step: ActivityStep }[]): Promise<void> {
  const [first] = moved;
  if (!first) return;
  const moments = momentsOf(first.facts.activity.state, first.step.state, tx);
  await tx.manager
    .createQueryBuilder()
    .update(ActivityEntity)
    .set({ state: first.step.state, version: () => 'version + 1', ...moments })
    .where('network_id = :network AND id IN (:...ids)', {
      network: tx.actor.networkId,
      ids: moved.map(({ facts }) => facts.activity.id),
    })
    .execute();
  for (const { facts, step } of moved) await tellStep(tx, facts.activity, step);
}
