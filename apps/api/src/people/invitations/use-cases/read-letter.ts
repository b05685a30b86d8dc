import {
  invitationState,
  ok,
  type InvitationState,
  type LocalText,
  type Result,
  type Refusal,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';
import { SignInSecrets } from '../../sign-in/secrets.js';
import { invitationBySecret } from '../by-secret.js';

export interface Letter {
  state: InvitationState;
  network: LocalText;
  email: string;
  expiresAt: Date;
}

/** What the link shows to whoever opens it: nothing changes by it, and a wrong secret finds nothing. */
@Injectable()
export class ReadLetter {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secrets: SignInSecrets,
  ) {}

  execute(token: string): Promise<Result<Letter | null, Refusal>> {
    return this.unitOfWork.runGlobal(null, async (tx) => {
      const found = await invitationBySecret(tx.manager, this.secrets.linkHash(token));
      if (!found) return ok(null);
      const [network] = (await tx.manager.query('SELECT name FROM networks WHERE id = $1', [
        found.networkId,
      ])) as { name: LocalText }[];
      const { email, expiresAt } = found;
      return ok({ state: invitationState(found, tx.now), network: network?.name ?? {}, email, expiresAt });
    });
  }
}
