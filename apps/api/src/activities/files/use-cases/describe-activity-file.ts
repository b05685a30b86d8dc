import { activityFileRules, ok, type Actor, type LocalText } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { ActivityAnswer } from '../../use-cases/log-activity.js';
import { ActivityFileEntity } from '../activity-file.entity.js';
import { ActivityFileSteps, fileOfActivity, type ActivityFileCommand } from './activity-file-steps.js';

export type DescribeActivityFileCommand = ActivityFileCommand & { description: LocalText; version: number };

/** Says what is to be seen or heard in a file, for whoever cannot see or hear it. */
@Injectable()
export class DescribeActivityFile {
  constructor(private readonly files: ActivityFileSteps) {}

  execute(actor: Actor, input: DescribeActivityFileCommand): Promise<ActivityAnswer> {
    return this.files.take(actor, 'activity.fileDescribed', input, async (_facts, tx) => {
      const file = await fileOfActivity(tx, input);
      if (!file.ok) return file;
      const decided = activityFileRules.describeFile(file.value, input);
      if (!decided.ok) return decided;
      const { networkId } = actor;
      await tx.manager.update(ActivityFileEntity, { networkId, fileId: input.fileId }, decided.value);
      return ok(null);
    });
  }
}
