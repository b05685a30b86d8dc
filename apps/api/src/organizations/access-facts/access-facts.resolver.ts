import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { localTextOf } from '../../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { EditOrganizationResult } from '../organization.results.js';
import { CheckAccessInput, StateAccessInput, type AccessFactInput } from './access-facts.inputs.js';
import { StateAccess } from './use-cases/state-access.js';

@Resolver()
export class AccessFactsResolver {
  constructor(
    private readonly access: StateAccess,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, {
    description: 'Says what is so at a place or in a service, without having looked: people are told to ask.',
  })
  async stateAccess(
    @Args('input') input: StateAccessInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...input, fact: factOf(input.fact) };
    return this.answers.edited(hub, await this.access.told(actor, command), asked);
  }

  @Allow('organization.checkAccess')
  @Mutation(() => EditOrganizationResult, {
    description: 'Says what you found there on a day, in the name of your organization.',
  })
  async checkAccess(
    @Args('input') input: CheckAccessInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...input, fact: factOf(input.fact) };
    return this.answers.edited(hub, await this.access.checked(actor, command), asked);
  }
}

const factOf = ({ text, ...fact }: AccessFactInput) => ({ ...fact, text: localTextOf(text ?? []) });
