import { challengeExpiry, refused, useChallenge, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { GlobalTx } from '../../platform/db/index.js';
import { SignInSecrets } from '../sign-in/secrets.js';
import { tooManyTries } from '../sign-in/tries.js';
import { PasskeyChallengeEntity } from './passkey.entity.js';

/** Challenges of one internet address within five minutes: a hall full of people, not a flood. */
const PER_ADDRESS = 300;

/** What the server asks an authenticator to sign: kept here, for one answer, for a few minutes. */
@Injectable()
export class Challenges {
  constructor(private readonly secrets: SignInSecrets) {}

  /** @param accountId whose passkey is being made; null when somebody comes in */
  async keep(
    tx: GlobalTx,
    of: { accountId: string | null; address: string; challenge: string },
  ): Promise<Result<{ challengeId: string }, Refusal>> {
    const addressHash = this.secrets.addressHash('internet', of.address);
    const [asked] = (await tx.manager.query(
      'SELECT count(*)::int AS count FROM passkey_challenges WHERE address_hash = $1 AND expires_at > $2',
      [addressHash, tx.now],
    )) as { count: number }[];
    if ((asked?.count ?? 0) >= PER_ADDRESS) return tooManyTries();
    const id = newId();
    await tx.manager.insert(PasskeyChallengeEntity, {
      id,
      purpose: of.accountId ? 'ADD' : 'SIGN_IN',
      accountId: of.accountId,
      addressHash,
      challenge: of.challenge,
      createdAt: tx.now,
      expiresAt: challengeExpiry(tx.now),
    });
    return { ok: true, value: { challengeId: id } };
  }

  /** Takes the challenge away, so that a second answer finds none. The transaction must commit whatever follows. */
  async take(
    tx: GlobalTx,
    challengeId: string,
    accountId: string | null,
  ): Promise<Result<{ challenge: string }, Refusal>> {
    const [row] = (await tx.manager.query(
      `WITH taken AS (DELETE FROM passkey_challenges WHERE id = $1 RETURNING *)
       SELECT purpose, account_id AS "accountId", challenge, expires_at AS "expiresAt" FROM taken`,
      [challengeId],
    )) as Pick<PasskeyChallengeEntity, 'purpose' | 'accountId' | 'challenge' | 'expiresAt'>[];
    const used = useChallenge(row ?? null, { purpose: accountId ? 'ADD' : 'SIGN_IN', accountId }, tx.now);
    if (!used.ok) return used;
    return row ? { ok: true, value: { challenge: row.challenge } } : refused('PASSKEY_EXPIRED');
  }
}
