import { editNetwork, ok, type Actor, type NetworkChanges, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { NetworkEntity } from '../entities/index.js';

/** Changes the words of a network and the rules it has agreed on. Zone, currency and slug stay as they were founded. */
@Injectable()
export class EditNetwork {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, version: number, changes: NetworkChanges): Promise<Result<{ networkId: string }, Refusal>> {
    demand(actor, 'network.edit', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, async (tx) => {
      const network = await tx.manager.findOne(NetworkEntity, {
        where: { id: actor.networkId },
        lock: { mode: 'pessimistic_write' },
      });
      if (!network) throw notFound();
      const edited = editNetwork(network, changes, version);
      if (!edited.ok) return edited;
      const { name, policies, languages, defaultLanguage } = edited.value;
      const after = { name, policies, languages: [...languages], defaultLanguage };
      await tx.manager.update(NetworkEntity, { id: network.id }, { ...after, version: edited.value.version });
      const before = {
        name: network.name,
        policies: network.policies,
        languages: network.languages,
        defaultLanguage: network.defaultLanguage,
      };
      await tx.audit({
        event: 'network.edited',
        subject: { type: 'network', id: network.id },
        data: { version: edited.value.version },
        personal: JSON.parse(JSON.stringify({ before, after })),
      });
      return ok({ networkId: network.id });
    });
  }
}
