import { ok, renamedPasskey, type EventName, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../platform/audit/index.js';
import { UnitOfWork, type GlobalTx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { auditInNetwork } from '../../account-audit.js';
import type { Me } from '../../use-cases/save-profile.js';
import { PasskeyEntity } from '../passkey.entity.js';

type Kept = Promise<Result<{ passkeyId: string }, Refusal>>;

/** Renames and removes one's own passkeys. The mail link stays, so nobody locks themselves out. */
@Injectable()
export class KeepPasskeys {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  async rename(me: Me, passkeyId: string, typed: string): Kept {
    const name = renamedPasskey(typed);
    if (!name.ok) return name;
    return this.unitOfWork.runGlobal(me.session.accountId, async (tx) => {
      const passkey = await this.own(tx, me, passkeyId);
      await tx.manager.update(PasskeyEntity, { id: passkey.id }, { name: name.value });
      return this.tell(tx, me, 'passkey.renamed', passkeyId);
    });
  }

  /** From the commit on the passkey is unknown, in every process: coming in looks it up in the same table. */
  async remove(me: Me, passkeyId: string): Kept {
    return this.unitOfWork.runGlobal(me.session.accountId, async (tx) => {
      const passkey = await this.own(tx, me, passkeyId);
      await tx.manager.delete(PasskeyEntity, { id: passkey.id });
      return this.tell(tx, me, 'passkey.removed', passkeyId);
    });
  }

  /** Somebody else's and one that never was: the same answer. */
  private async own(tx: GlobalTx, me: Me, id: string): Promise<PasskeyEntity> {
    const passkey = await tx.manager.findOne(PasskeyEntity, {
      where: { id, accountId: me.session.accountId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!passkey) throw notFound();
    return passkey;
  }

  private async tell(tx: GlobalTx, { actor }: Me, event: EventName, id: string) {
    await auditInNetwork(tx, this.auditTrail, actor, { event, subject: { type: 'passkey', id } });
    return ok({ passkeyId: id });
  }
}
