import { mayTry, ok, useSignIn, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/index.js';
import { SignInAttemptEntity } from '../entities/index.js';
import { FinishSignIn, type SignedInSession } from '../sign-in/finish-sign-in.js';
import { SignInSecrets } from '../sign-in/secrets.js';
import { recentFailures, recordFailure } from '../sign-in/tries.js';

export interface LinkRequest {
  token: string;
  address: string;
  device: string;
  oldToken?: string | undefined;
}

/**
 * Signs in with the token of the mailed link. The page posts it after a press of a button: opening a link changes
 * nothing, so a mail scanner that follows links uses nothing up.
 */
@Injectable()
export class SignInWithLink {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secrets: SignInSecrets,
    private readonly finish: FinishSignIn,
  ) {}

  async execute(request: LinkRequest): Promise<Result<SignedInSession, Refusal>> {
    const outcome = await this.unitOfWork.runGlobal(null, async (tx) => {
      const attempt = await tx.manager.findOne(SignInAttemptEntity, {
        where: { linkHash: this.secrets.linkHash(request.token) },
        lock: { mode: 'pessimistic_write' },
      });
      const addressHash = this.secrets.addressHash('internet', request.address);
      const who = { emailHash: attempt?.emailHash ?? addressHash, addressHash };
      const allowed = mayTry(await recentFailures(tx.manager, who, tx.now), 'LINK', tx.now);
      if (!allowed.ok) return ok<Result<SignedInSession, Refusal>>(allowed);

      const used = useSignIn(attempt && { ...attempt, matches: attempt.accountId !== null }, tx.now);
      if (used.ok && attempt?.accountId) {
        const { accountId, sharedDevice } = attempt;
        return ok(await this.finish.in(tx, { accountId, sharedDevice, byMail: true }, request));
      }
      if (!used.ok && used.refusal.code === 'CODE_WRONG') await recordFailure(tx.manager, who, tx.now);
      return ok<Result<SignedInSession, Refusal>>(used as Result<never, Refusal>);
    });
    return outcome.ok ? outcome.value : outcome;
  }
}
