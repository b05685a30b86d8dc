import { ok, refused, type Actor, type EventName, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { lockActivities, type Loaded } from '../../step-facts.js';
import { ActivitySteps, demandFor } from '../../use-cases/activity-steps.js';
import type { ActivityAnswer } from '../../use-cases/log-activity.js';
import { ActivityFileEntity } from '../activity-file.entity.js';

export interface ActivityFileCommand {
  activityId: string;
  fileId: string;
  idempotencyKey?: string | null;
}

/** What commands on files share: the activity locked, so that two of them see each other; one event. */
@Injectable()
export class ActivityFileSteps {
  constructor(private readonly steps: ActivitySteps) {}

  take(
    actor: Actor,
    event: EventName & `activity.file${string}`,
    input: ActivityFileCommand,
    work: (facts: Loaded, tx: Tx) => Promise<Result<unknown, Refusal>>,
  ): Promise<ActivityAnswer> {
    const { activityId, fileId } = input;
    return this.steps.inTransaction(actor, 'activity.attach', input, async (tx) => {
      const facts = (await lockActivities(tx, [activityId])).get(activityId);
      if (!facts) throw notFound();
      demandFor(actor, 'activity.attach', facts);
      const done = await work(facts, tx);
      if (!done.ok) return done;
      await tx.audit({
        event,
        subject: { type: 'activity', id: activityId },
        organizationId: facts.activity.organizationId,
        data: { fileId },
      });
      return ok({ activityId });
    });
  }
}

/** The file of this activity. Refusal: FILE_MISSING, also for one that was taken away meanwhile. */
export async function fileOfActivity(
  tx: Tx,
  { activityId, fileId }: ActivityFileCommand,
): Promise<Result<ActivityFileEntity, Refusal>> {
  const { networkId } = tx.actor;
  const file = await tx.manager.findOneBy(ActivityFileEntity, { networkId, activityId, fileId });
  return file ? ok(file) : refused('FILE_MISSING', 'file');
}
