import { ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { SavedViewEntity } from '../saved-view.entity.js';

/** Takes away a view of one's own. One that is not one's own looks like one that is not there. */
@Injectable()
export class RemoveView {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, id: string): Promise<Result<{ id: string }, Refusal>> {
    const { networkId, accountId } = actor;
    demand(actor, 'view.save', { networkId, accountId });
    return this.unitOfWork.run(actor, async (tx) => {
      const view = await tx.manager.findOneBy(SavedViewEntity, { networkId, accountId, id });
      if (!view) return refused('WRONG_STATE', 'viewId');
      await tx.manager.delete(SavedViewEntity, { networkId, id });
      if (view.shared) {
        const subject = { type: 'savedView', id };
        await tx.audit({ event: 'view.unshared', subject, personal: { name: view.name } });
      }
      return ok({ id });
    });
  }
}
