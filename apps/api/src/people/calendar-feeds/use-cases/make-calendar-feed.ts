import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { hashToken } from '../../../platform/access/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { newToken } from '../../sign-in/secrets.js';

const MAKE = `
  INSERT INTO calendar_feeds (network_id, account_id, mandate_id, token_hash, made_at) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (network_id, account_id)
  DO UPDATE SET mandate_id = EXCLUDED.mandate_id, token_hash = EXCLUDED.token_hash, made_at = EXCLUDED.made_at`;

/**
 * Makes the secret address of one's calendar; the one before it ends. Sent twice it is made twice, and only the last one
 * is answered: to answer a repetition with the same secret it would have to be kept.
 */
@Injectable()
export class MakeCalendarFeed {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor): Promise<Result<{ token: string; madeAt: string }, Refusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const token = newToken();
      const { networkId, accountId, mandateId } = actor;
      await tx.manager.query(MAKE, [networkId, accountId, mandateId, hashToken(token), tx.now]);
      await tx.audit({ event: 'profile.calendarMade', subject: { type: 'account', id: accountId } });
      return ok({ token, madeAt: tx.now.toISOString() });
    });
  }
}
