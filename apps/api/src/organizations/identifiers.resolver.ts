import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { OrganizationAnswers } from './organization.answers.js';
import { EditOrganizationResult } from './organization.results.js';
import {
  ConfirmRegistrationInput,
  IdentifierCommandInput,
  SaveIdentifierInput,
} from './identifier.inputs.js';
import { ConfirmRegistration } from './use-cases/confirm-registration.js';
import { RemoveIdentifier } from './use-cases/remove-identifier.js';
import { SaveIdentifier } from './use-cases/save-identifier.js';
import { VerifyIdentifier } from './use-cases/verify-identifier.js';

@Resolver()
export class IdentifiersResolver {
  constructor(
    private readonly save: SaveIdentifier,
    private readonly remove: RemoveIdentifier,
    private readonly verify: VerifyIdentifier,
    private readonly confirm: ConfirmRegistration,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, {
    description: 'Adds or replaces a number; it counts as unverified.',
  })
  async saveIdentifier(
    @Args('input') input: SaveIdentifierInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.save.execute(actor, input), asked);
  }

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, { description: 'Takes a number out of the profile.' })
  async removeIdentifier(
    @Args('input') input: IdentifierCommandInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.remove.execute(actor, input), asked);
  }

  @Allow('organization.verifyIdentifier')
  @Mutation(() => EditOrganizationResult, {
    description: 'Says that you looked a number up, which somebody else typed.',
  })
  async verifyIdentifier(
    @Args('input') input: IdentifierCommandInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.verify.execute(actor, input), asked);
  }

  @Allow('organization.confirmRegistration')
  @Mutation(() => EditOrganizationResult, {
    description: 'Says that the organization stands in the register; you typed none of it.',
  })
  async confirmRegistration(
    @Args('input') input: ConfirmRegistrationInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.confirm.execute(actor, input), asked);
  }
}
