import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { filmOf } from '../input-shapes.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { EditOrganizationResult } from '../organization.results.js';
import { RemoveSignVideoInput, SaveSignVideoInput } from './sign-video.inputs.js';
import { RemoveSignVideo } from './use-cases/remove-sign-video.js';
import { SaveSignVideo } from './use-cases/save-sign-video.js';

@Resolver()
export class SignVideosResolver {
  constructor(
    private readonly save: SaveSignVideo,
    private readonly remove: RemoveSignVideo,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, {
    description: 'Adds the film in sign language of an organization or a service, or replaces it.',
  })
  async saveSignVideo(
    @Args('input') input: SaveSignVideoInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...input, video: filmOf(input.video) };
    return this.answers.edited(hub, await this.save.execute(actor, command), asked);
  }

  @Allow('organization.edit')
  @Mutation(() => EditOrganizationResult, { description: 'Takes the film in sign language away.' })
  async removeSignVideo(
    @Args('input') input: RemoveSignVideoInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.remove.execute(actor, input), asked);
  }
}
