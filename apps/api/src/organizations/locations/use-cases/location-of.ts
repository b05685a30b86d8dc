import type { Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { LocationEntity } from '../../entities/index.js';

/** The place of this organization that is meant; a foreign id looks like none. */
export async function locationOf(
  tx: Tx,
  networkId: string,
  organizationId: string,
  id: string,
): Promise<LocationEntity> {
  const found = await tx.manager.findOne(LocationEntity, { where: { networkId, organizationId, id } });
  if (!found) throw notFound();
  return found;
}
