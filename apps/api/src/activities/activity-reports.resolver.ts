import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { ActivityAnswers } from './activity.answers.js';
import { ActivityStepInput, ActivityWordInput, ManyActivitiesInput } from './activity-step.inputs.js';
import { ManyActivitiesResult } from './model/many-activities.model.js';
import { ActivityResult } from './model/activity.model.js';
import { AcceptActivities } from './use-cases/accept-activities.js';
import { AcceptActivity, ReportActivity, SendBackActivity } from './use-cases/report-steps.js';

@Resolver()
export class ActivityReportsResolver {
  constructor(
    private readonly report: ReportActivity,
    private readonly sendBack: SendBackActivity,
    private readonly accept: AcceptActivity,
    private readonly acceptMany: AcceptActivities,
    private readonly answers: ActivityAnswers,
  ) {}

  @Allow('activity.report')
  @Mutation(() => ActivityResult, { description: 'Sends the report of an activity that was held.' })
  async reportActivity(
    @Args('input') input: ActivityStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.report.execute(actor, input), asked);
  }

  @Allow('activity.sendBack')
  @Mutation(() => ActivityResult, { description: 'Sends a report back with a question.' })
  async sendBackActivity(
    @Args('input') input: ActivityWordInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.sendBack.execute(actor, input), asked);
  }

  @Allow('activity.accept')
  @Mutation(() => ActivityResult, { description: 'Accepts a report: its figures count from now on.' })
  async acceptActivity(
    @Args('input') input: ActivityStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.accept.execute(actor, input), asked);
  }

  @Allow('activity.accept')
  @Mutation(() => ManyActivitiesResult, {
    description: 'Accepts many reports; those that cannot be accepted are named, and the others are.',
  })
  async acceptActivities(
    @Args('input') input: ManyActivitiesInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.many(hub, await this.acceptMany.execute(actor, input));
  }

  @Allow('activity.accept')
  @Mutation(() => ManyActivitiesResult, {
    description: 'Takes back what you accepted in the last ten minutes.',
  })
  async takeAcceptanceBack(
    @Args('input') input: ManyActivitiesInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.many(hub, await this.acceptMany.takeBack(actor, input));
  }
}
