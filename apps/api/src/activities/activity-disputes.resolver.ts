import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { ActivityAnswers } from './activity.answers.js';
import { ActivityWordInput, AnswerDisputeInput, CorrectActivityInput } from './activity-step.inputs.js';
import { ActivityResult } from './model/activity.model.js';
import { CorrectActivity } from './use-cases/correct-activity.js';
import { AnswerDispute, DisputeActivity } from './use-cases/report-steps.js';

@Resolver()
export class ActivityDisputesResolver {
  constructor(
    private readonly dispute: DisputeActivity,
    private readonly answer: AnswerDispute,
    private readonly correct: CorrectActivity,
    private readonly answers: ActivityAnswers,
  ) {}

  @Allow('activity.dispute')
  @Mutation(() => ActivityResult, {
    description: 'A partner questions accepted figures, within 14 days.',
  })
  async disputeActivity(
    @Args('input') input: ActivityWordInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.dispute.execute(actor, input), asked);
  }

  @Allow('activity.answerDispute')
  @Mutation(() => ActivityResult, { description: 'Answers a dispute, or ends it.' })
  async answerDispute(
    @Args('input') input: AnswerDisputeInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.answer.execute(actor, input), asked);
  }

  @Allow('activity.correct')
  @Mutation(() => ActivityResult, {
    description: 'Corrects accepted figures; what they were stays visible, and why.',
  })
  async correctActivity(
    @Args('input') input: CorrectActivityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const given = { ...input, reachBy: input.reachBy ?? [] };
    return this.answers.moved(hub, await this.correct.execute(actor, given), asked);
  }
}
