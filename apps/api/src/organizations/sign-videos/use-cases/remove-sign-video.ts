import { ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { notFound } from '../../../platform/errors/index.js';
import { Attachments } from '../../../platform/files/index.js';
import {
  OrganizationChanges,
  type ChangeInput,
  type OrganizationResult,
} from '../../use-cases/organization-changes.js';
import { filmAt, takeAway, toldOf } from '../sign-videos.repository.js';

/** Takes the film of an organization or a service away; the story keeps what it said. */
@Injectable()
export class RemoveSignVideo {
  constructor(
    private readonly organization: OrganizationChanges,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: ChangeInput & { serviceId?: string | null }): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async ({ networkId, id: organizationId }, tx) => {
      const film = await filmAt(tx, { networkId, organizationId, serviceId: input.serviceId ?? null });
      if (!film) throw notFound();
      await takeAway(tx, this.attachments, film);
      return ok({
        fields: ['signVideo'],
        data: { signVideoId: film.id, serviceId: film.serviceId },
        before: { signVideo: toldOf(film) },
        after: { signVideo: null },
      });
    });
  }
}
