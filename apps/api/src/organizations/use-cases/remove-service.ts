import { ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../platform/errors/index.js';
import { Attachments } from '../../platform/files/index.js';
import { ServiceEntity } from '../entities/index.js';
import { filmAt, takeAway } from '../sign-videos/sign-videos.repository.js';
import { OrganizationChanges, type ChangeInput, type OrganizationResult } from './organization-changes.js';

/** Takes a service off the list, with its film; its places stay. */
@Injectable()
export class RemoveService {
  constructor(
    private readonly organization: OrganizationChanges,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: ChangeInput & { serviceId: string }): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async ({ networkId, id: organizationId }, tx) => {
      const service = await tx.manager.findOne(ServiceEntity, {
        where: { networkId, organizationId, id: input.serviceId },
      });
      if (!service) throw notFound();
      const film = await filmAt(tx, { networkId, organizationId, serviceId: service.id });
      if (film) await takeAway(tx, this.attachments, film);
      await tx.manager.delete(ServiceEntity, { networkId, id: service.id });
      const { name, description } = service;
      return ok({
        fields: ['services'],
        data: { serviceId: service.id },
        before: { services: { name, description } },
        after: { services: null },
      });
    });
  }
}
