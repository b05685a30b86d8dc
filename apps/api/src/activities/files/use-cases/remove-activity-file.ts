import { ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { Attachments } from '../../../platform/files/index.js';
import type { ActivityAnswer } from '../../use-cases/log-activity.js';
import { ActivityFileEntity } from '../activity-file.entity.js';
import { ActivityFileSteps, fileOfActivity, type ActivityFileCommand } from './activity-file-steps.js';

/** Takes a file away, at any time: whoever is seen or heard in it may ask for that. That there was one stays told. */
@Injectable()
export class RemoveActivityFile {
  constructor(
    private readonly files: ActivityFileSteps,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: ActivityFileCommand): Promise<ActivityAnswer> {
    return this.files.take(actor, 'activity.fileRemoved', input, async (_facts, tx) => {
      const file = await fileOfActivity(tx, input);
      if (!file.ok) return file;
      const { fileId } = file.value;
      await tx.manager.delete(ActivityFileEntity, { networkId: actor.networkId, fileId });
      await this.attachments.remove(tx, fileId);
      return ok(null);
    });
  }
}
