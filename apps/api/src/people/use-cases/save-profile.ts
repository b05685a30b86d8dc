import {
  DEFAULT_DISPLAY,
  editProfile,
  ok,
  type Account,
  type Actor,
  type ProfileChanges,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Session } from '../../platform/access/index.js';
import { AuditTrail } from '../../platform/audit/index.js';
import { UnitOfWork, type GlobalTx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { auditInNetwork, onceInNetwork } from '../account-audit.js';
import { AccountEntity } from '../entities/index.js';

export interface Me {
  session: Session;
  actor: Actor | null;
}

export interface ProfileChange {
  /** The version that was read; without it the last save wins (display settings only). */
  version?: number | undefined;
  changes: ProfileChanges;
  idempotencyKey?: string | undefined;
}

/** Saves one's own name and languages, or how one wants to read. */
@Injectable()
export class SaveProfile {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly auditTrail: AuditTrail,
  ) {}

  execute(me: Me, change: ProfileChange): Promise<Result<{ accountId: string }, Refusal>> {
    const { idempotencyKey: key, ...input } = change;
    return this.unitOfWork.runGlobal(me.session.accountId, (tx) =>
      onceInNetwork(tx, me.actor, { operation: 'profile.edit', key, input }, () => this.in(tx, me, change)),
    );
  }

  private async in(tx: GlobalTx, me: Me, { version, changes }: ProfileChange) {
    const account = await tx.manager.findOne(AccountEntity, {
      where: { id: me.session.accountId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!account) throw notFound();
    const before: Account = {
      ...account,
      displaySettings: { ...DEFAULT_DISPLAY, ...account.displaySettings },
    };
    const after = editProfile(before, changes, version ?? before.version);
    if (!after.ok) return after;
    const { id, email: _fixed, ...columns } = after.value;
    await tx.manager.update(AccountEntity, { id }, { ...columns, languages: [...columns.languages] });
    await this.tell(tx, me.actor, before, after.value);
    return ok({ accountId: id });
  }

  /**
   * A changed name is told, because others know the person by it. How somebody reads (large text, sign language first)
   * can tell of a disability and is nobody's business, so it leaves no trace in the trail.
   */
  private async tell(tx: GlobalTx, actor: Actor | null, before: Account, after: Account): Promise<void> {
    const fields = (['familyName', 'givenName', 'prefix'] as const).filter(
      (field) => before[field] !== after[field],
    );
    if (fields.length === 0) return;
    await auditInNetwork(tx, this.auditTrail, actor, {
      event: 'profile.edited',
      subject: { type: 'person', id: after.id },
      data: { fields },
      personal: {
        before: Object.fromEntries(fields.map((field) => [field, before[field]])),
        after: Object.fromEntries(fields.map((field) => [field, after[field]])),
      },
    });
  }
}
