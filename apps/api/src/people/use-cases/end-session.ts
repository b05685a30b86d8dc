import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Session } from '../../platform/access/index.js';
import { AuditTrail } from '../../platform/audit/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { auditInNetwork } from '../account-audit.js';

/** Ends one of one's own sessions; the device is refused at its next request. Ending an ended one changes nothing. */
@Injectable()
export class EndSession {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  async execute(
    me: { session: Session; actor: Actor | null },
    sessionId: string,
  ): Promise<Result<{ sessionId: string }, Refusal>> {
    return this.unitOfWork.runGlobal(me.session.accountId, async (tx) => {
      const [own] = (await tx.manager.query(
        'SELECT ended_at FROM sessions WHERE id = $1 AND account_id = $2 FOR UPDATE',
        [sessionId, me.session.accountId],
      )) as { ended_at: Date | null }[];
      if (!own) throw notFound();
      if (own.ended_at !== null) return ok({ sessionId });
      await tx.manager.query('UPDATE sessions SET ended_at = $2 WHERE id = $1', [sessionId, tx.now]);
      await auditInNetwork(tx, this.auditTrail, me.actor, {
        event: 'session.ended',
        subject: { type: 'session', id: sessionId },
      });
      return ok({ sessionId });
    });
  }
}
