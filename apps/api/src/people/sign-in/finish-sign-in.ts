import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { GlobalTx } from '../../platform/db/index.js';
import type { SignInAttemptEntity } from '../entities/index.js';
import { actAs, firstMandate } from './first-mandate.js';
import { actorOf, OpenSession } from './open-session.js';

export interface SignedInSession {
  /** For the cookie. */
  token: string;
  expiresAt: Date;
  sessionId: string;
  accountId: string;
  sharedDevice: boolean;
  actor: Actor | null;
}

/** The last step of signing in, the same for code and link: use the attempt up, open a session. */
@Injectable()
export class FinishSignIn {
  constructor(private readonly openSession: OpenSession) {}

  /** @param attempt locked, checked, with an account */
  async in(
    tx: GlobalTx,
    attempt: SignInAttemptEntity,
    device: { device: string; oldToken?: string | undefined },
  ): Promise<Result<SignedInSession, Refusal>> {
    const accountId = attempt.accountId as string;
    // Whatever else was asked for meanwhile is worth nothing any more.
    await tx.manager.query(
      'UPDATE sign_in_attempts SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL',
      [accountId, tx.now],
    );
    await actAs(tx.manager, accountId);
    const mandate = await firstMandate(tx.manager, accountId, tx.now);
    const { token, session } = await this.openSession.in(
      tx,
      accountId,
      { device: device.device, oldToken: device.oldToken, sharedDevice: attempt.sharedDevice },
      mandate,
    );
    return ok({
      token,
      expiresAt: session.expiresAt,
      sessionId: session.id,
      accountId,
      sharedDevice: session.sharedDevice,
      actor: mandate && actorOf(mandate),
    });
  }
}
