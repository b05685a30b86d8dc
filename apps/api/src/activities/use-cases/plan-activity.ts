import { activityRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/index.js';
import { writeNew, type ActivityAnswer, type NewActivity } from './log-activity.js';

/** Something is going to be done. */
@Injectable()
export class PlanActivity {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: NewActivity): Promise<ActivityAnswer> {
    return writeNew(this.unitOfWork, actor, 'activity.plan', input, activityRules.planActivity);
  }
}
