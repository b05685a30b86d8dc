import { mayRecall, ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { MessageEntity } from '../message.entity.js';

/** Takes a message back before it has gone out. The record says that it was written and taken back. */
@Injectable()
export class RecallMessage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, messageId: string): Promise<Result<{ id: string }, Refusal>> {
    const { networkId } = actor;
    demand(actor, 'message.send', { networkId });
    return this.unitOfWork.run(actor, async (tx) => {
      const where = { networkId, id: messageId };
      const message = await tx.manager.findOne(MessageEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!message) return refused('WRONG_STATE', 'messageId');
      const allowed = mayRecall(message);
      if (!allowed.ok) return allowed;
      await tx.manager.update(MessageEntity, where, { recalledAt: tx.now });
      await tx.audit({ event: 'message.recalled', subject: { type: 'message', id: messageId } });
      return ok({ id: messageId });
    });
  }
}
