import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import {
  AnswerApplicationInfoInput,
  ApplyForMembershipInput,
  MembershipStepInput,
} from './membership.inputs.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { MembershipResult } from '../organization.results.js';
import { AnswerApplicationInfo } from './use-cases/answer-application-info.js';
import { ApplyForMembership } from './use-cases/apply-for-membership.js';
import { WithdrawApplication } from './use-cases/withdraw-application.js';

@Resolver()
export class ApplicationsResolver {
  constructor(
    private readonly apply: ApplyForMembership,
    private readonly withdraw: WithdrawApplication,
    private readonly answerInfo: AnswerApplicationInfo,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('membership.apply')
  @Mutation(() => MembershipResult, {
    description: 'Asks for membership; the coordinator does it for a group without an account.',
  })
  async applyForMembership(
    @Args('input') input: ApplyForMembershipInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.apply.execute(actor, input), asked);
  }

  @Allow('membership.withdraw')
  @Mutation(() => MembershipResult, { description: 'Takes an application back.' })
  async withdrawApplication(
    @Args('input') input: MembershipStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.withdraw.execute(actor, input), asked);
  }

  @Allow('membership.answerInfo')
  @Mutation(() => MembershipResult, {
    description: 'Answers what the coordinator asked; the review goes on.',
  })
  async answerApplicationInfo(
    @Args('input') input: AnswerApplicationInfoInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.answerInfo.execute(actor, input), asked);
  }
}
