import { mayTry, ok, typedCode, useSignIn, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../platform/db/index.js';
import { SignInAttemptEntity } from '../entities/index.js';
import { FinishSignIn, type SignedInSession } from '../sign-in/finish-sign-in.js';
import { sameBytes, SignInSecrets } from '../sign-in/secrets.js';
import { recentFailures, recordFailure } from '../sign-in/tries.js';

export interface CodeRequest {
  attemptId: string;
  code: string;
  address: string;
  device: string;
  oldToken?: string | undefined;
}

/** Signs in with the six digits of the mail, typed on the device that asked or on any other. One use, bounded tries. */
@Injectable()
export class SignInWithCode {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secrets: SignInSecrets,
    private readonly finish: FinishSignIn,
  ) {}

  async execute(request: CodeRequest): Promise<Result<SignedInSession, Refusal>> {
    // A wrong code must be remembered, so this transaction commits either way and carries the refusal as its value.
    const outcome = await this.unitOfWork.runGlobal(null, async (tx) => {
      const attempt = await tx.manager.findOne(SignInAttemptEntity, {
        where: { id: request.attemptId },
        lock: { mode: 'pessimistic_write' },
      });
      const who = {
        emailHash: attempt?.emailHash ?? this.secrets.addressHash('mail', request.attemptId),
        addressHash: this.secrets.addressHash('internet', request.address),
      };
      const allowed = mayTry(await recentFailures(tx.manager, who, tx.now), 'CODE', tx.now);
      if (!allowed.ok) return ok<Result<SignedInSession, Refusal>>(allowed);

      const typed = this.secrets.codeHash(request.attemptId, typedCode(request.code) ?? '');
      const matches =
        sameBytes(typed, attempt?.codeHash ?? Buffer.alloc(typed.length)) && attempt?.accountId != null;
      const used = useSignIn(attempt && { ...attempt, matches }, tx.now);
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
