import { emailAddress, ok, signInExpiry, under, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { UnitOfWork } from '../../platform/db/index.js';
import { AccountEntity, SignInAttemptEntity } from '../entities/index.js';
import { SIGN_IN_MAIL } from '../sign-in/sign-in-mail.job.js';
import { SignInSecrets } from '../sign-in/secrets.js';
import { MAILS, recentRequests, tooManyTries, type Who } from '../sign-in/tries.js';

export interface SignInRequest {
  email: string;
  sharedDevice: boolean;
  /** Internet address from which it was asked. */
  address: string;
  language: string;
}

export interface SignInAsked {
  attemptId: string;
  expiresAt: Date;
}

/**
 * Asks for a link and a code by mail. A known and an unknown address take the same statements and get the same answer;
 * who is known shows only in the mailbox, from the job that runs later.
 */
@Injectable()
export class RequestSignIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secrets: SignInSecrets,
  ) {}

  async execute(request: SignInRequest): Promise<Result<SignInAsked, Refusal>> {
    const email = emailAddress(request.email);
    if (!email.ok) return { ok: false, refusal: under('email', email.refusal) };
    const who: Who = {
      emailHash: this.secrets.addressHash('mail', email.value),
      addressHash: this.secrets.addressHash('internet', request.address),
    };
    return this.unitOfWork.runGlobal(null, async (tx) => {
      const asked = await recentRequests(tx.manager, who, tx.now);
      if (asked.address >= MAILS.perAddress) return tooManyTries();
      const account = await tx.manager.findOne(AccountEntity, {
        select: { id: true, deactivatedAt: true },
        where: { email: email.value },
      });
      const id = newId();
      const attempt = tx.manager.create(SignInAttemptEntity, {
        id,
        ...who,
        accountId: account && !account.deactivatedAt ? account.id : null,
        codeHash: this.secrets.codeHash(id, this.secrets.code(id)),
        linkHash: this.secrets.linkHash(this.secrets.linkToken(id)),
        sharedDevice: request.sharedDevice,
        createdAt: tx.now,
        expiresAt: signInExpiry(tx.now),
        usedAt: null,
      });
      await tx.manager.insert(SignInAttemptEntity, attempt);
      // The job is queued for unknown addresses too, and for one too many mails to the same address: it then sends none.
      const silent = asked.account >= MAILS.perAccount;
      await tx.after({ name: SIGN_IN_MAIL, data: { attemptId: id, language: request.language, silent } });
      return ok({ attemptId: id, expiresAt: attempt.expiresAt });
    });
  }
}
