import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { changesOf, serviceOf } from './input-shapes.js';
import { EditOrganizationInput, RegisterOrganizationInput } from './organization.inputs.js';
import { OrganizationAnswers } from './organization.answers.js';
import { EditOrganizationResult, RegisterOrganizationResult } from './organization.results.js';
import { RemoveServiceInput, SaveServiceInput } from './service.inputs.js';
import { EditOrganization } from './use-cases/edit-organization.js';
import { RegisterOrganization } from './use-cases/register-organization.js';
import { RemoveService } from './use-cases/remove-service.js';
import { SaveService } from './use-cases/save-service.js';

@Resolver()
export class OrganizationCommandsResolver {
  constructor(
    private readonly register: RegisterOrganization,
    private readonly edit: EditOrganization,
    private readonly save: SaveService,
    private readonly remove: RemoveService,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('organization.register')
  @Mutation(() => RegisterOrganizationResult, {
    description: 'Enters an organization into the register; it is listed, not a member.',
  })
  async registerOrganization(
    @Args('input') { idempotencyKey, identifiers, ...input }: RegisterOrganizationInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...changesOf(input), identifiers, idempotencyKey };
    return this.answers.edited(hub, await this.register.execute(actor, command), asked);
  }

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, { description: 'Changes the profile of an organization.' })
  async editOrganization(
    @Args('input') { id, version, idempotencyKey, ...input }: EditOrganizationInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { organizationId: id, version, idempotencyKey, changes: changesOf(input) };
    return this.answers.edited(hub, await this.edit.execute(actor, command), asked);
  }

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, {
    description: 'Adds a service, or replaces what is said about one.',
  })
  async saveService(
    @Args('input') input: SaveServiceInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...input, service: await serviceOf(hub, input.service) };
    return this.answers.edited(hub, await this.save.execute(actor, command), asked);
  }

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, { description: 'Takes a service off the list.' })
  async removeService(
    @Args('input') input: RemoveServiceInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.remove.execute(actor, input), asked);
  }
}
