import { activitySteps, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { ActivityAnswer } from './log-activity.js';
import { ActivitySteps, type ActivityStepInput } from './activity-steps.js';

/** Who just logged something takes it back, within ten minutes. */
@Injectable()
export class UndoActivity {
  constructor(private readonly steps: ActivitySteps) {}

  execute(actor: Actor, input: ActivityStepInput): Promise<ActivityAnswer> {
    return this.steps.take(actor, 'activity.undo', input, activitySteps.undoActivity);
  }
}
