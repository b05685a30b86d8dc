import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { localTextOf } from '../../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import {
  ActivityTemplateResult,
  RemoveActivityTemplateInput,
  SaveActivityTemplateInput,
} from './template.inputs.js';
import { RemoveTemplate } from './use-cases/remove-template.js';
import { SaveTemplate } from './use-cases/save-template.js';

@Resolver()
export class TemplatesResolver {
  constructor(
    private readonly save: SaveTemplate,
    private readonly remove: RemoveTemplate,
  ) {}

  @Allow('activity.saveTemplate')
  @Mutation(() => ActivityTemplateResult, {
    description: 'Keeps what was logged as a template; what repeats is planned ahead from then on.',
  })
  async saveActivityTemplate(
    @Args('input') input: SaveActivityTemplateInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const command = { ...input, name: localTextOf(input.name) };
    return answer(await this.save.execute(actor, command), hub.language);
  }

  @Allow('activity.saveTemplate')
  @Mutation(() => ActivityTemplateResult, { description: 'Removes a template; what it planned stays.' })
  async removeActivityTemplate(
    @Args('input') input: RemoveActivityTemplateInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return answer(await this.remove.execute(actor, input), hub.language);
  }
}
