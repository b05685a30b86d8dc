import type { Json } from '@kalaka/domain';
import { IsNull } from 'typeorm';
import type { Tx } from '../../platform/db/index.js';
import type { Attachments } from '../../platform/files/index.js';
import { SignVideoEntity } from './sign-video.entity.js';

/** Whose film: of the organization itself, or of one of its services. */
export interface FilmOwner {
  networkId: string;
  organizationId: string;
  serviceId: string | null;
}

export const filmAt = (tx: Tx, { serviceId, ...owner }: FilmOwner): Promise<SignVideoEntity | null> =>
  tx.manager.findOneBy(SignVideoEntity, { ...owner, serviceId: serviceId ?? IsNull() });

/** Takes a film away, with its files. */
export async function takeAway(tx: Tx, attachments: Attachments, film: SignVideoEntity): Promise<void> {
  await tx.manager.delete(SignVideoEntity, { networkId: film.networkId, id: film.id });
  for (const file of [film.filmId, film.captionsId]) if (file) await attachments.remove(tx, file);
}

/** What the story tells of a film. */
export const toldOf = ({ language, seconds, transcript }: SignVideoEntity): Json => ({
  ...{ language, seconds },
  transcript: { ...transcript },
});
