import { ok, requestErasure, withdrawErasure, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { ErasureEntity } from '../../entities/index.js';
import { personFacts } from '../../person-facts.js';

export interface ErasureCommand {
  personId: string;
  version: number;
  idempotencyKey?: string | undefined;
}

type Asked = Promise<Result<{ personId: string }, Refusal>>;

/** Asks to be erased, and takes that back while nothing has been done; the coordinator also for somebody who wrote. */
@Injectable()
export class RequestErasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async request(actor: Actor, command: ErasureCommand): Asked {
    const { networkId, accountId: requestedBy } = actor;
    demand(actor, 'erasure.request', { networkId, accountId: command.personId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'erasure.request', command.idempotencyKey, command, async () => {
        const { personId: accountId } = command;
        const rule = requestErasure(await personFacts(tx, accountId), command.version);
        if (!rule.ok) return rule;
        const id = newId();
        await tx.manager.insert(ErasureEntity, {
          ...{ networkId, id, accountId, requestedAt: tx.now, requestedBy },
          ...{ withdrawnAt: null, performedAt: null, namelessId: null },
        });
        await tx.audit({ event: 'erasure.requested', subject: { type: 'person', id: accountId } });
        return ok({ personId: accountId });
      }),
    );
  }

  async withdraw(actor: Actor, command: ErasureCommand): Asked {
    const { networkId } = actor;
    demand(actor, 'erasure.withdraw', { networkId, accountId: command.personId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'erasure.withdraw', command.idempotencyKey, command, async () => {
        const { personId: accountId } = command;
        const facts = await personFacts(tx, accountId);
        const rule = withdrawErasure(facts, command.version);
        if (!rule.ok || !facts.erasure) return rule as Result<never, Refusal>;
        await tx.manager.update(ErasureEntity, { networkId, id: facts.erasure.id }, { withdrawnAt: tx.now });
        await tx.audit({ event: 'erasure.withdrawn', subject: { type: 'person', id: accountId } });
        return ok({ personId: accountId });
      }),
    );
  }
}
