import { ACTIVITY_FILE_TYPES, activityFileRules, ok, type Actor, type LocalText } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { Attachments } from '../../../platform/files/index.js';
import type { ActivityAnswer } from '../../use-cases/log-activity.js';
import { ActivityFileEntity } from '../activity-file.entity.js';
import { ACTIVITY } from '../activity-files.js';
import { ActivityFileSteps, type ActivityFileCommand } from './activity-file-steps.js';

export type AttachToActivityCommand = ActivityFileCommand & { description?: LocalText | null };

/** Keeps a photo, a receipt or a voice note with the activity, also when its figures are accepted: it changes none. */
@Injectable()
export class AttachToActivity {
  constructor(
    private readonly files: ActivityFileSteps,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: AttachToActivityCommand): Promise<ActivityAnswer> {
    const { activityId, fileId } = input;
    return this.files.take(actor, 'activity.fileAttached', input, async ({ activity }, tx) => {
      const { networkId } = actor;
      const files = await tx.manager.countBy(ActivityFileEntity, { networkId, activityId });
      const decided = activityFileRules.attachFile({ activity, files }, input);
      if (!decided.ok) return decided;
      const place = { type: ACTIVITY, id: activityId };
      const types = ACTIVITY_FILE_TYPES;
      const claimed = await this.attachments.claim(tx, { fileId, from: place, to: place, types });
      if (!claimed.ok) return claimed;
      await tx.manager.insert(ActivityFileEntity, {
        ...{ networkId, fileId, activityId, version: 1 },
        ...decided.value,
      });
      return ok(null);
    });
  }
}
