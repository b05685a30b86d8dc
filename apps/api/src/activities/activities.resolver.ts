import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ownOrganization } from '../organizations/index.js';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { UuidScalar } from '../platform/graphql/index.js';
import { ActivitiesArgs } from './activity-list.inputs.js';
import { ActivitiesFinder } from './activities.finder.js';
import { ActivityAnswers } from './activity.answers.js';
import { ActivityStepInput } from './activity-step.inputs.js';
import { LogActivityInput } from './activity.inputs.js';
import { writtenOf } from './given.js';
import { LogSheet } from './log-sheet/log-sheet.model.js';
import { Activity, ActivityConnection, ActivityResult } from './model/activity.model.js';
import { LogActivity } from './use-cases/log-activity.js';
import { UndoActivity } from './use-cases/undo-activity.js';

@Resolver(() => Activity)
export class ActivitiesResolver {
  constructor(
    private readonly finder: ActivitiesFinder,
    private readonly log: LogActivity,
    private readonly undo: UndoActivity,
    private readonly answers: ActivityAnswers,
  ) {}

  @Allow('activity.list')
  @Query(() => ActivityConnection, { description: 'What members did, and are going to do.' })
  activities(
    @Args() args: ActivitiesArgs,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<ActivityConnection> {
    return this.finder.page(hub, args, asked);
  }

  @Allow('activity.list')
  @Query(() => Activity, { description: 'One activity.' })
  activity(
    @Args('id', { type: () => UuidScalar, description: 'Its id.' }) id: string,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<Activity> {
    return this.finder.one(hub, id, asked);
  }

  @Allow('activity.log')
  @Query(() => LogSheet, { description: 'All that a form needs to log what the own organization did.' })
  logSheet(@Acting() actor: Actor, @Hub() hub: HubContext, @Asked() asked: string[]): Promise<LogSheet> {
    return this.finder.logSheet(hub, ownOrganization(actor), asked);
  }

  @Allow('activity.log')
  @Mutation(() => ActivityResult, {
    description: 'Writes down what was done, and reports it. Sending the same again changes nothing.',
  })
  async logActivity(
    @Args('input') input: LogActivityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.log.execute(actor, writtenOf(input)), asked);
  }

  @Allow('activity.undo')
  @Mutation(() => ActivityResult, { description: 'Takes back what you logged in the last ten minutes.' })
  async undoActivity(
    @Args('input') input: ActivityStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.undo.execute(actor, input), asked);
  }
}
