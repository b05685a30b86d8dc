import type { Json } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { SpareCapacityEntity } from './spare-capacity.entity.js';

/** The spare capacity of this organization that is meant; a foreign id looks like none. */
export async function capacityOf(
  tx: Tx,
  networkId: string,
  organizationId: string,
  id: string,
): Promise<SpareCapacityEntity> {
  const found = await tx.manager.findOne(SpareCapacityEntity, { where: { networkId, organizationId, id } });
  if (!found) throw notFound();
  return found;
}

/** What the story tells of it. */
export function toldOf(capacity: SpareCapacityEntity): Json {
  const { networkId: _network, organizationId: _owner, id: _id, terms: _terms, ...told } = capacity;
  return JSON.parse(JSON.stringify(told)) as Json;
}
