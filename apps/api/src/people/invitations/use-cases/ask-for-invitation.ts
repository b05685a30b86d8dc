import { mayAskAgain, ok, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';
import { SignInSecrets } from '../../sign-in/secrets.js';
import { invitationBySecret } from '../by-secret.js';
import { Inviter } from '../inviter.js';

/**
 * Whoever holds an old link asks for a new one. It goes to the invited address and nowhere else, at most every quarter of
 * an hour, and the answer is the same whether one was sent or not.
 */
@Injectable()
export class AskForInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secrets: SignInSecrets,
    private readonly inviter: Inviter,
  ) {}

  execute(token: string): Promise<Result<{ sent: true }, Refusal>> {
    return this.unitOfWork.runGlobal(null, async (tx) => {
      const invitation = await invitationBySecret(tx.manager, this.secrets.linkHash(token));
      if (invitation && mayAskAgain(invitation, tx.now)) {
        await this.inviter.mail(tx, await this.inviter.again(tx, invitation));
      }
      return ok({ sent: true });
    });
  }
}
