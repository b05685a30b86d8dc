import { ok, refused, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { LocationEntity, ServiceLocationEntity } from '../../entities/index.js';
import {
  OrganizationChanges,
  type ChangeInput,
  type OrganizationResult,
} from '../../use-cases/organization-changes.js';
import { locationOf } from './location-of.js';
import { toldOf } from './save-location.js';

/** Takes a place off the list, with what was found there. While a service is offered there people would stand before a shut door. */
@Injectable()
export class RemoveLocation {
  constructor(private readonly organization: OrganizationChanges) {}

  execute(actor: Actor, input: ChangeInput & { locationId: string }): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async ({ networkId, id: organizationId }, tx) => {
      const place = await locationOf(tx, networkId, organizationId, input.locationId);
      const count = await tx.manager.count(ServiceLocationEntity, {
        where: { networkId, locationId: place.id },
      });
      if (count > 0) return refused('PLACE_IN_USE', undefined, { count });
      await tx.manager.delete(LocationEntity, { networkId, id: place.id });
      return ok({
        fields: ['locations'],
        data: { locationId: place.id },
        before: { locations: toldOf(place) },
        after: { locations: null },
      });
    });
  }
}
