import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Invitation } from '../model/person.model.js';
import { PersonAnswers } from '../person-answers.js';
import {
  ResendInvitationInput,
  ResendInvitationResult,
  RevokeInvitationInput,
  RevokeInvitationResult,
} from './invitation.inputs.js';
import { ManageInvitation } from './use-cases/manage-invitation.js';

/** What whoever invited may still do. Inviting itself is giving a mandate: `appointMandate`. */
@Resolver(() => Invitation)
export class InvitationsResolver {
  constructor(
    private readonly manageCase: ManageInvitation,
    private readonly answers: PersonAnswers,
  ) {}

  @Allow('invitation.resend')
  @Mutation(() => ResendInvitationResult, { description: 'Sends an invitation again, with a new link.' })
  async resendInvitation(
    @Args('input') input: ResendInvitationInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.of(hub, await this.manageCase.resend(actor, input));
  }

  @Allow('invitation.revoke')
  @Mutation(() => RevokeInvitationResult, {
    description: 'Takes an invitation back; the mandates that came with it end.',
  })
  async revokeInvitation(
    @Args('input') input: RevokeInvitationInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.of(hub, await this.manageCase.revoke(actor, input));
  }
}
