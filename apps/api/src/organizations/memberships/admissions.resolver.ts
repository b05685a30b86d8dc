import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { decisionOf } from '../../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import {
  AdmitMemberInput,
  MembershipStepInput,
  ReasonedStepInput,
  RequestApplicationInfoInput,
} from './membership.inputs.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { MembershipResult } from '../organization.results.js';
import { AdmitMember } from './use-cases/admit-member.js';
import { RejectApplication } from './use-cases/reject-application.js';
import { RequestApplicationInfo } from './use-cases/request-application-info.js';
import { ReviewApplication } from './use-cases/review-application.js';

@Resolver()
export class AdmissionsResolver {
  constructor(
    private readonly review: ReviewApplication,
    private readonly requestInfo: RequestApplicationInfo,
    private readonly admit: AdmitMember,
    private readonly reject: RejectApplication,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('membership.review')
  @Mutation(() => MembershipResult, { description: 'Begins to look at an application.' })
  async reviewApplication(
    @Args('input') input: MembershipStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.review.execute(actor, input), asked);
  }

  @Allow('membership.requestInfo')
  @Mutation(() => MembershipResult, { description: 'Asks the applicant for what is missing.' })
  async requestApplicationInfo(
    @Args('input') input: RequestApplicationInfoInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.requestInfo.execute(actor, input), asked);
  }

  @Allow('membership.admit')
  @Mutation(() => MembershipResult, { description: 'Records that the members admitted the applicant.' })
  async admitMember(
    @Args('input') input: AdmitMemberInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(
      hub,
      await this.admit.execute(actor, { ...input, decision: decisionOf(input.decision) }),
      asked,
    );
  }

  @Allow('membership.reject')
  @Mutation(() => MembershipResult, { description: 'Closes an application without admission.' })
  async rejectApplication(
    @Args('input') input: ReasonedStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.reject.execute(actor, input), asked);
  }
}
