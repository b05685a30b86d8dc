import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { organizationNames } from '../organizations.loaders.js';
import {
  RecallMessageInput,
  RecallMessageResult,
  SendMessageInput,
  SendMessageResult,
} from './message.model.js';
import { RecallMessage } from './use-cases/recall-message.js';
import { SendMessage } from './use-cases/send-message.js';

@Resolver()
export class MessagesResolver {
  constructor(
    private readonly sendCase: SendMessage,
    private readonly recallCase: RecallMessage,
  ) {}

  @Allow('message.send')
  @Mutation(() => SendMessageResult, {
    description: 'Writes to those who can act for several organizations.',
  })
  async sendMessage(@Args('input') input: SendMessageInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    const result = await this.sendCase.execute(actor, input);
    const read = await thenRead(result, async ({ unreachedIds, goesOutAt, ...queued }) => ({
      ...queued,
      goesOutAt: new Date(goesOutAt),
      unreached: (await Promise.all(unreachedIds.map((id) => hub.loaders.one(organizationNames, id)))).filter(
        (name) => name !== null,
      ),
    }));
    return answer(read, hub.language);
  }

  @Allow('message.send')
  @Mutation(() => RecallMessageResult, { description: 'Takes a message back that has not gone out yet.' })
  async recallMessage(
    @Args('input') input: RecallMessageInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return answer(await this.recallCase.execute(actor, input.messageId), hub.language);
  }
}
