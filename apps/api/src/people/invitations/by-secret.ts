import type { EntityManager } from 'typeorm';
import { InvitationEntity } from './invitation.entity.js';

/**
 * The invitation that a secret fits. Whoever holds it has no network yet, so the table shows the one row by its own
 * policy; then the transaction moves into the network of that row, where it can be locked and changed.
 */
export async function invitationBySecret(
  manager: EntityManager,
  tokenHash: Buffer,
): Promise<InvitationEntity | null> {
  await manager.query(`SELECT set_config('app.invitation', $1, true)`, [tokenHash.toString('hex')]);
  const found = await manager.findOneBy(InvitationEntity, { tokenHash });
  if (!found) return null;
  await manager.query(`SELECT set_config('app.network_id', $1, true)`, [found.networkId]);
  return manager.findOne(InvitationEntity, {
    where: { networkId: found.networkId, id: found.id, tokenHash },
    lock: { mode: 'pessimistic_write' },
  });
}
