import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { localTextOf } from '../../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { FoundMemberInput, MembershipStepInput, ReasonedStepInput } from './membership.inputs.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { MembershipResult } from '../organization.results.js';
import { FoundMember } from './use-cases/found-member.js';
import { ResumeMember } from './use-cases/resume-member.js';
import { StartMembership } from './use-cases/start-membership.js';
import { SuspendMember } from './use-cases/suspend-member.js';

@Resolver()
export class MembershipsResolver {
  constructor(
    private readonly found: FoundMember,
    private readonly start: StartMembership,
    private readonly suspend: SuspendMember,
    private readonly resume: ResumeMember,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('membership.found')
  @Mutation(() => MembershipResult, { description: 'Enters a founding member, on the founding day only.' })
  async foundMember(
    @Args('input') input: FoundMemberInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(
      hub,
      await this.found.execute(actor, { ...input, minutes: localTextOf(input.minutes) }),
      asked,
    );
  }

  @Allow('membership.start')
  @Mutation(() => MembershipResult, {
    description: 'Begins the membership of an admitted organization, today.',
  })
  async startMembership(
    @Args('input') input: MembershipStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.start.execute(actor, input), asked);
  }

  @Allow('membership.suspend')
  @Mutation(() => MembershipResult, { description: 'Pauses a membership.' })
  async suspendMember(
    @Args('input') input: ReasonedStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.suspend.execute(actor, input), asked);
  }

  @Allow('membership.resume')
  @Mutation(() => MembershipResult, { description: 'Ends the pause of a membership.' })
  async resumeMember(
    @Args('input') input: ReasonedStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.resume.execute(actor, input), asked);
  }
}
