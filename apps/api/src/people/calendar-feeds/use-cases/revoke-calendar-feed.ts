import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';

const REVOKE = `
  WITH gone AS (DELETE FROM calendar_feeds WHERE network_id = $1 AND account_id = $2 RETURNING 1)
  SELECT count(*)::int AS count FROM gone`;

/** The secret address of one's calendar is no longer answered. Where there is none, nothing changes. */
@Injectable()
export class RevokeCalendarFeed {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor): Promise<Result<{ revoked: boolean }, Refusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      const { networkId, accountId } = actor;
      const [gone] = await tx.manager.query<{ count: number }[]>(REVOKE, [networkId, accountId]);
      const revoked = (gone?.count ?? 0) > 0;
      if (revoked)
        await tx.audit({ event: 'profile.calendarRevoked', subject: { type: 'account', id: accountId } });
      return ok({ revoked });
    });
  }
}
