import {
  CAPTION_TYPES,
  checkSignVideo,
  FILM_TYPES,
  ok,
  under,
  type Actor,
  type FileType,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { Attachments } from '../../../platform/files/index.js';
import { ServiceEntity } from '../../entities/index.js';
import {
  OrganizationChanges,
  type ChangeInput,
  type OrganizationResult,
} from '../../use-cases/organization-changes.js';
import { SIGN_VIDEO_FILE } from '../sign-video-files.js';
import { SignVideoEntity } from '../sign-video.entity.js';
import { filmAt, toldOf } from '../sign-videos.repository.js';

export interface SaveSignVideoCommand extends ChangeInput {
  /** The organization itself without it. */
  serviceId?: string | null;
  /** Everything of it; a file that is not there yet was sent to the organization by the same person. */
  video: {
    language: unknown;
    seconds?: unknown;
    transcript?: unknown;
    filmId: string;
    captionsId?: string | null;
  };
}

/** A file of the film: the one that is there, or a sent one that takes its place. */
interface Slot {
  field: 'filmId' | 'captionsId';
  old: string | null;
  wanted: string | null;
  types: readonly FileType[];
}

/** Adds the film of an organization or a service, or replaces it; there is one of each. */
@Injectable()
export class SaveSignVideo {
  constructor(
    private readonly organization: OrganizationChanges,
    private readonly attachments: Attachments,
  ) {}

  execute(actor: Actor, input: SaveSignVideoCommand): Promise<OrganizationResult> {
    return this.organization.edit(actor, input, async ({ networkId, id: organizationId }, tx) => {
      const owner = { networkId, organizationId, serviceId: input.serviceId ?? null };
      if (owner.serviceId) await mustOffer(tx, networkId, organizationId, owner.serviceId);
      const before = await filmAt(tx, owner);
      const checked = checkSignVideo(input.video);
      if (!checked.ok) return { ok: false, refusal: under('video', checked.refusal) };
      const id = before?.id ?? newId();
      const { filmId, captionsId = null } = input.video;
      const old = { film: before?.filmId ?? null, captions: before?.captionsId ?? null };
      const slots: Slot[] = [
        { field: 'filmId', old: old.film, wanted: filmId, types: FILM_TYPES },
        { field: 'captionsId', old: old.captions, wanted: captionsId, types: CAPTION_TYPES },
      ];
      for (const slot of slots) {
        const taken = await this.take(tx, organizationId, id, slot);
        if (!taken.ok) return taken;
      }
      const row = { ...owner, ...checked.value, id, filmId, captionsId };
      await tx.manager.upsert(SignVideoEntity, row as never, ['networkId', 'id']);
      for (const slot of slots)
        if (slot.old && slot.old !== slot.wanted) await this.attachments.remove(tx, slot.old);
      return ok({
        fields: ['signVideo'],
        data: { signVideoId: id, serviceId: owner.serviceId },
        before: { signVideo: before && toldOf(before) },
        after: { signVideo: toldOf(row) },
      });
    });
  }

  private async take(
    tx: Tx,
    organizationId: string,
    id: string,
    { field, old, wanted, types }: Slot,
  ): Promise<Result<unknown, Refusal>> {
    if (!wanted || wanted === old) return ok(null);
    const claimed = await this.attachments.claim(tx, {
      fileId: wanted,
      from: { type: 'organization', id: organizationId },
      to: { type: SIGN_VIDEO_FILE, id },
      types,
    });
    return claimed.ok ? claimed : { ok: false, refusal: { ...claimed.refusal, field: `video.${field}` } };
  }
}

/** A service of somebody else looks like none. */
async function mustOffer(tx: Tx, networkId: string, organizationId: string, id: string): Promise<void> {
  const found = await tx.manager.existsBy(ServiceEntity, { networkId, organizationId, id });
  if (!found) throw notFound();
}
