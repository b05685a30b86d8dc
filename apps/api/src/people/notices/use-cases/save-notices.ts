import {
  completeNotices,
  ok,
  saveNotices,
  type GivenNotices,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type GlobalTx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { onceInNetwork } from '../../account-audit.js';
import { AccountEntity } from '../../entities/index.js';
import type { Me } from '../../use-cases/save-profile.js';

export interface SaveNoticesCommand extends GivenNotices {
  idempotencyKey?: string | undefined;
}

/** Keeps when and about what somebody wants to be written to. How one wants to be reached is nobody's business: no trace. */
@Injectable()
export class SaveNotices {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(me: Me, command: SaveNoticesCommand): Promise<Result<{ accountId: string }, Refusal>> {
    const { idempotencyKey: key, ...given } = command;
    const once = { operation: 'profile.edit', key, input: given } as const;
    return this.unitOfWork.runGlobal(me.session.accountId, (tx) =>
      onceInNetwork(tx, me.actor, once, () => save(tx, me.session.accountId, given)),
    );
  }
}

async function save(
  tx: GlobalTx,
  id: string,
  given: GivenNotices,
): Promise<Result<{ accountId: string }, Refusal>> {
  const account = await tx.manager.findOne(AccountEntity, {
    where: { id },
    lock: { mode: 'pessimistic_write' },
  });
  if (!account) throw notFound();
  const after = saveNotices(completeNotices(account.noticeSettings), given);
  if (!after.ok) return after;
  await tx.manager.update(AccountEntity, { id }, { noticeSettings: after.value });
  return ok({ accountId: id });
}
