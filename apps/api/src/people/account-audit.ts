import type { Actor } from '@kalaka/domain';
import type { AuditTrail } from '../platform/audit/index.js';
import type { AuditEvent, GlobalTx } from '../platform/db/index.js';

/**
 * Sessions and accounts belong to no network, but what a person does with them is told in the trail of the network in
 * which that person acts. The event names no organization: colleagues have no business with it, see the audience of
 * the trail.
 */
export async function auditInNetwork(
  tx: GlobalTx,
  trail: AuditTrail,
  actor: Actor | null,
  event: AuditEvent,
): Promise<void> {
  if (!actor) return;
  await tx.manager.query(`SELECT set_config('app.network_id', $1, true)`, [actor.networkId]);
  await trail.append(tx, actor, event);
}
