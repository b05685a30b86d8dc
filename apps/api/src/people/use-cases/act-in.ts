import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Session } from '../../platform/access/index.js';
import { AuditTrail } from '../../platform/audit/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { auditInNetwork } from '../account-audit.js';
import { acceptOpenInvitations } from '../invitations/accepted-by-mail.js';
import { liveMandates } from '../sign-in/first-mandate.js';
import { actorOf } from '../sign-in/open-session.js';

/** Chooses the mandate in which this session acts from now on: one of one's own that holds today, in any network. */
@Injectable()
export class ActIn {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  async execute(session: Session, mandateId: string): Promise<Result<Actor, Refusal>> {
    return this.unitOfWork.runGlobal(session.accountId, async (tx) => {
      const live = await liveMandates(tx.manager, session.accountId, tx.now);
      const mandate = live.find(({ id }) => id === mandateId);
      // Somebody else's, an ended one and one that never was: the same answer.
      if (!mandate) throw notFound();
      await tx.manager.query(
        'UPDATE sessions SET network_id = $2, mandate_id = $3 WHERE id = $1 AND ended_at IS NULL',
        [session.id, mandate.networkId, mandate.id],
      );
      // Whoever acts here has come in, by whatever door.
      await acceptOpenInvitations(tx, session.accountId, mandate.networkId);
      const actor = actorOf(mandate);
      await auditInNetwork(tx, this.auditTrail, actor, {
        event: 'session.started',
        subject: { type: 'session', id: session.id },
      });
      return ok(actor);
    });
  }
}
