import {
  MAX_SPARE_CAPACITY,
  checkSpareCapacity,
  ok,
  refused,
  spareCapacityTerms,
  under,
  type Actor,
  type SpareCapacity,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import {
  OrganizationChanges,
  type ChangeInput,
  type OrganizationResult,
} from '../../use-cases/organization-changes.js';
import { kindWords } from '../kind-words.js';
import { SpareCapacityEntity } from '../spare-capacity.entity.js';
import { capacityOf, toldOf } from '../spare-capacity.repository.js';

export interface RecordSpareCapacityInput extends ChangeInput {
  /** Everything of it; without an id it is new. */
  capacity: Partial<Record<keyof SpareCapacity, unknown>> & { id?: string | null };
  /** Id for demo data, which must find its own rows again. */
  newId?: string;
}

/** Records what an organization can lend to other members, or replaces what is said about it. */
@Injectable()
export class RecordSpareCapacity {
  constructor(private readonly organization: OrganizationChanges) {}

  async execute(actor: Actor, input: RecordSpareCapacityInput): Promise<OrganizationResult> {
    demand(actor, 'spareCapacity.record', {
      networkId: actor.networkId,
      organizationId: input.organizationId,
    });
    const { id: known } = input.capacity;
    const event = known ? 'spareCapacity.changed' : 'spareCapacity.recorded';
    return this.organization.make(actor, 'spareCapacity.record', event, input, async (owner, tx) => {
      const { networkId, id: organizationId } = owner;
      const before = known ? await capacityOf(tx, networkId, organizationId, known) : null;
      const checked = checkSpareCapacity(input.capacity);
      if (!checked.ok) return { ok: false, refusal: under('capacity', checked.refusal) };
      const count = await tx.manager.count(SpareCapacityEntity, { where: { networkId, organizationId } });
      if (!before && count >= MAX_SPARE_CAPACITY)
        return refused('TOO_MANY', 'capacity', { max: MAX_SPARE_CAPACITY });
      const row = {
        ...checked.value,
        networkId,
        organizationId,
        id: before?.id ?? input.newId ?? newId(),
        pausedOn: before?.pausedOn ?? null,
        terms: spareCapacityTerms(checked.value, kindWords(checked.value.kind)),
      } as SpareCapacityEntity;
      await tx.manager.upsert(SpareCapacityEntity, row, ['networkId', 'id']);
      return ok({
        fields: ['spareCapacity'],
        data: { capacityId: row.id, kind: row.kind },
        before: { spareCapacity: before && toldOf(before) },
        after: { spareCapacity: toldOf(row) },
      });
    });
  }
}
