import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { localTextOf } from '../../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { ActivityAnswers } from '../activity.answers.js';
import { ActivityResult } from '../model/activity.model.js';
import {
  ActivityFileInput,
  AttachToActivityInput,
  DescribeActivityFileInput,
} from './activity-files.inputs.js';
import { AttachToActivity } from './use-cases/attach-to-activity.js';
import { DescribeActivityFile } from './use-cases/describe-activity-file.js';
import { RemoveActivityFile } from './use-cases/remove-activity-file.js';

@Resolver()
export class ActivityFilesResolver {
  constructor(
    private readonly attach: AttachToActivity,
    private readonly describe: DescribeActivityFile,
    private readonly remove: RemoveActivityFile,
    private readonly answers: ActivityAnswers,
  ) {}

  @Allow('activity.attach')
  @Mutation(() => ActivityResult, {
    description: 'Keeps a photo, a receipt or a voice note with an activity.',
  })
  async attachToActivity(
    @Args('input') input: AttachToActivityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...input, description: localTextOf(input.description) };
    return this.answers.moved(hub, await this.attach.execute(actor, command), asked);
  }

  @Allow('activity.attach')
  @Mutation(() => ActivityResult, {
    description: 'Says what is to be seen or heard in a file of an activity.',
  })
  async describeActivityFile(
    @Args('input') input: DescribeActivityFileInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...input, description: localTextOf(input.description) };
    return this.answers.moved(hub, await this.describe.execute(actor, command), asked);
  }

  @Allow('activity.attach')
  @Mutation(() => ActivityResult, { description: 'Takes a file of an activity away.' })
  async removeActivityFile(
    @Args('input') input: ActivityFileInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.remove.execute(actor, input), asked);
  }
}
