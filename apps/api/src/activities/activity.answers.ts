import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../platform/access/index.js';
import { answer, type AnyRefusal } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { ActivitiesFinder } from './activities.finder.js';
import type { ActivityChanged } from './model/activity.model.js';

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
    result: Result<{ activityId: string }, Refusal>,
    asked: readonly string[],
  ): Promise<ActivityChanged | AnyRefusal> {
    const read = await thenRead(result, async ({ activityId }) => ({
      activity: await this.finder.one(hub, activityId, below(asked)),
    }));
    return answer(read, hub.language);
  }
}
