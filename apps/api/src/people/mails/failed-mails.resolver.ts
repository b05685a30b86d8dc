import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { FailedMail, SendMailAgainInput, SendMailAgainResult } from './failed-mail.model.js';
import { FailedMailsFinder } from './failed-mails.finder.js';
import { SendMailAgain } from './send-mail-again.js';

@Resolver()
export class FailedMailsResolver {
  constructor(
    private readonly finder: FailedMailsFinder,
    private readonly again: SendMailAgain,
  ) {}

  @Allow('mail.listFailed')
  @Query(() => [FailedMail], { description: 'Mails of the network that could not be sent, newest first.' })
  failedMails(@Hub() hub: HubContext): Promise<FailedMail[]> {
    return this.finder.all(hub);
  }

  @Allow('mail.resend')
  @Mutation(() => SendMailAgainResult, { description: 'Has a mail that could not be sent tried once more.' })
  async sendMailAgain(
    @Args('input') input: SendMailAgainInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const result = await this.again.execute(actor, input);
    const read = await thenRead(result, async () => ({ failedMails: await this.finder.all(hub) }));
    return answer(read, hub.language);
  }
}
