import { ok, pauseSpareCapacity, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import {
  OrganizationChanges,
  type ChangeInput,
  type OrganizationResult,
} from '../../use-cases/organization-changes.js';
import { SpareCapacityEntity } from '../spare-capacity.entity.js';
import { capacityOf, toldOf } from '../spare-capacity.repository.js';

/** Says that something may not be borrowed for now, or that it may again; nobody else finds it meanwhile. */
@Injectable()
export class PauseSpareCapacity {
  constructor(private readonly organization: OrganizationChanges) {}

  async execute(
    actor: Actor,
    input: ChangeInput & { capacityId: string },
    paused: boolean,
  ): Promise<OrganizationResult> {
    demand(actor, 'spareCapacity.record', {
      networkId: actor.networkId,
      organizationId: input.organizationId,
    });
    const event = paused ? 'spareCapacity.paused' : 'spareCapacity.resumed';
    return this.organization.make(actor, 'spareCapacity.record', event, input, async (owner, tx) => {
      const { networkId, id: organizationId } = owner;
      const capacity = await capacityOf(tx, networkId, organizationId, input.capacityId);
      const decided = pauseSpareCapacity(capacity, paused, tx.today);
      if (!decided.ok) return decided;
      const { pausedOn } = decided.value;
      await tx.manager.update(SpareCapacityEntity, { networkId, id: capacity.id }, { pausedOn });
      return ok({
        fields: ['spareCapacity'],
        data: { capacityId: capacity.id, pausedOn },
        before: { spareCapacity: toldOf(capacity) },
        after: { spareCapacity: toldOf({ ...capacity, pausedOn }) },
      });
    });
  }
}
