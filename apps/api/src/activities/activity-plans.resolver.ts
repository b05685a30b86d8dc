import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { ActivityAnswers } from './activity.answers.js';
import { ActivityWordInput, EditActivityInput } from './activity-step.inputs.js';
import { NewActivityInput } from './activity.inputs.js';
import { writtenOf } from './given.js';
import { ActivityResult } from './model/activity.model.js';
import { EditActivity, HoldActivity } from './use-cases/edit-activity.js';
import { PlanActivity } from './use-cases/plan-activity.js';
import { CancelActivity } from './use-cases/report-steps.js';

@Resolver()
export class ActivityPlansResolver {
  constructor(
    private readonly plan: PlanActivity,
    private readonly hold: HoldActivity,
    private readonly edit: EditActivity,
    private readonly cancel: CancelActivity,
    private readonly answers: ActivityAnswers,
  ) {}

  @Allow('activity.plan')
  @Mutation(() => ActivityResult, { description: 'Writes down what is going to be done.' })
  async planActivity(
    @Args('input') input: NewActivityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.plan.execute(actor, writtenOf(input)), asked);
  }

  @Allow('activity.hold')
  @Mutation(() => ActivityResult, { description: 'Says that what was planned took place, and how it was.' })
  async holdActivity(
    @Args('input') input: EditActivityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.hold.execute(actor, writtenOf(input)), asked);
  }

  @Allow('activity.edit')
  @Mutation(() => ActivityResult, { description: 'Puts an activity right until its figures are accepted.' })
  async editActivity(
    @Args('input') input: EditActivityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.edit.execute(actor, writtenOf(input)), asked);
  }

  @Allow('activity.cancel')
  @Mutation(() => ActivityResult, { description: 'Says that an activity did not take place, and why.' })
  async cancelActivity(
    @Args('input') input: ActivityWordInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.cancel.execute(actor, input), asked);
  }
}
