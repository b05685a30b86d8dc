import { ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import {
  OrganizationChanges,
  type ChangeInput,
  type OrganizationResult,
} from '../../use-cases/organization-changes.js';
import { SpareCapacityEntity } from '../spare-capacity.entity.js';
import { capacityOf, toldOf } from '../spare-capacity.repository.js';

/** Takes off the list what can no longer be borrowed; the story keeps that it was there. */
@Injectable()
export class RemoveSpareCapacity {
  constructor(private readonly organization: OrganizationChanges) {}

  async execute(actor: Actor, input: ChangeInput & { capacityId: string }): Promise<OrganizationResult> {
    demand(actor, 'spareCapacity.record', {
      networkId: actor.networkId,
      organizationId: input.organizationId,
    });
    const event = 'spareCapacity.removed';
    return this.organization.make(actor, 'spareCapacity.record', event, input, async (owner, tx) => {
      const { networkId, id: organizationId } = owner;
      const capacity = await capacityOf(tx, networkId, organizationId, input.capacityId);
      await tx.manager.delete(SpareCapacityEntity, { networkId, id: capacity.id });
      return ok({
        fields: ['spareCapacity'],
        data: { capacityId: capacity.id },
        before: { spareCapacity: toldOf(capacity) },
        after: { spareCapacity: null },
      });
    });
  }
}
