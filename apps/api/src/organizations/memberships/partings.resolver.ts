import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { decisionOf } from '../../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { ExcludeMemberInput, LeaveNetworkInput } from './membership.inputs.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { MembershipResult } from '../organization.results.js';
import { ExcludeMember } from './use-cases/exclude-member.js';
import { LeaveNetwork } from './use-cases/leave-network.js';

@Resolver()
export class PartingsResolver {
  constructor(
    private readonly leave: LeaveNetwork,
    private readonly exclude: ExcludeMember,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('membership.leave')
  @Mutation(() => MembershipResult, { description: 'Leaves the network, today or on a later day.' })
  async leaveNetwork(
    @Args('input') input: LeaveNetworkInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(hub, await this.leave.execute(actor, input), asked);
  }

  @Allow('membership.exclude')
  @Mutation(() => MembershipResult, { description: 'Records that the members excluded a member.' })
  async excludeMember(
    @Args('input') input: ExcludeMemberInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.moved(
      hub,
      await this.exclude.execute(actor, { ...input, decision: decisionOf(input.decision) }),
      asked,
    );
  }
}
