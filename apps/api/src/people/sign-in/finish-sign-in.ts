import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { GlobalTx } from '../../platform/db/index.js';
import { acceptOpenInvitations } from '../invitations/accepted-by-mail.js';
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

/** Who has proven to be somebody, and whether others use this device too. */
export interface Proven {
  accountId: string;
  sharedDevice: boolean;
  /** Reading the person's mail proves the address as well: open invitations are accepted by it. */
  byMail?: boolean;
}

/** The last step of signing in, the same for code, link, passkey and invitation: use the attempts up, open a session. */
@Injectable()
export class FinishSignIn {
  constructor(private readonly openSession: OpenSession) {}

  /** @param within the network to begin in, when the way in was one of a network */
  async in(
    tx: GlobalTx,
    { accountId, sharedDevice, byMail }: Proven,
    device: { device: string; oldToken?: string | undefined },
    within?: string,
  ): Promise<Result<SignedInSession, Refusal>> {
    // Whatever else was asked for meanwhile is worth nothing any more.
    await tx.manager.query(
      'UPDATE sign_in_attempts SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL',
      [accountId, tx.now],
    );
    await actAs(tx.manager, accountId);
    if (byMail) await acceptOpenInvitations(tx, accountId);
    const mandate = await firstMandate(tx.manager, accountId, tx.now, within);
    const { token, session } = await this.openSession.in(
      tx,
      accountId,
      { device: device.device, oldToken: device.oldToken, sharedDevice },
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
