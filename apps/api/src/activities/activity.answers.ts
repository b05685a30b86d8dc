import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { answer, refusalAnswer, type AnyRefusal } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { ActivitiesFinder } from './activities.finder.js';
import type { Activity, ActivityChanged } from './model/activity.model.js';
import type { ManyActivitiesChanged } from './model/many-activities.model.js';
import type { ManyAccepted } from './use-cases/accept-activities.js';
import type { ActivityMoved } from './use-cases/log-activity.js';

const ACTIVITY = 'activity.';
const below = (asked: readonly string[]): string[] =>
  asked.flatMap((path) => (path.startsWith(ACTIVITY) ? path.slice(ACTIVITY.length) : []));

/** Turns what a command did into the answer: the activity as it is now, or the refusal in the person's language. */
@Injectable()
export class ActivityAnswers {
  constructor(private readonly finder: ActivitiesFinder) {}

  /** @param asked paths below the union, like `activity.program` */
  async moved(
    hub: HubContext,
    result: Result<ActivityMoved, Refusal>,
    asked: readonly string[],
  ): Promise<ActivityChanged | AnyRefusal> {
    const fields = below(asked);
    const read = await thenRead(result, async ({ activityId: id, ...more }) => {
      const known = { id, ...more };
      // What was just written need not be read where nothing else is asked for.
      const enough = fields.every((field) => field in known);
      return { activity: enough ? (known as Activity) : await this.finder.one(hub, id, fields) };
    });
    return answer(read, hub.language);
  }

  /** What was done to many, with the reason for each exception in the person's language. */
  many(hub: HubContext, result: Result<ManyAccepted, Refusal>): ManyActivitiesChanged | AnyRefusal {
    if (!result.ok) return refusalAnswer(result.refusal, hub.language);
    const exceptions = result.value.exceptions.map(({ activityId, refusal }) => {
      const { code, message } = refusalAnswer({ code: refusal.code }, hub.language);
      return { activityId, code, message };
    });
    return { activityIds: result.value.activityIds, exceptions };
  }
}
