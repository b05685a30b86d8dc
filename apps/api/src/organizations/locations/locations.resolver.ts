import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { placeOf } from '../input-shapes.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { EditOrganizationResult } from '../organization.results.js';
import { RemoveLocationInput, SaveLocationInput } from './locations.inputs.js';
import { RemoveLocation } from './use-cases/remove-location.js';
import { SaveLocation } from './use-cases/save-location.js';

@Resolver()
export class LocationsResolver {
  constructor(
    private readonly save: SaveLocation,
    private readonly remove: RemoveLocation,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, {
    description: 'Adds a place, or replaces what is said about one.',
  })
  async saveLocation(
    @Args('input') input: SaveLocationInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...input, location: await placeOf(hub, input.location) };
    return this.answers.edited(hub, await this.save.execute(actor, command), asked);
  }

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, {
    description: 'Takes a place off the list, when no service is offered there.',
  })
  async removeLocation(
    @Args('input') input: RemoveLocationInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.remove.execute(actor, input), asked);
  }
}
