import type { Actor, Json, Operation, Refusal, Result } from '@kalaka/domain';
import type { AuditTrail } from '../platform/audit/index.js';
import type { AuditEvent, GlobalTx, Tx } from '../platform/db/index.js';
import { idempotent } from '../platform/idempotency/index.js';

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

/** Once per key, where the person acts in a network (that is where keys are kept); without a mandate simply done. */
export async function onceInNetwork<T extends Json>(
  tx: GlobalTx,
  actor: Actor | null,
  command: { operation: Operation; key: string | null | undefined; input: unknown },
  work: () => Promise<Result<T, Refusal>>,
): Promise<Result<T, Refusal>> {
  if (!actor || !command.key) return work();
  await tx.manager.query(`SELECT set_config('app.network_id', $1, true)`, [actor.networkId]);
  const acting: Pick<Tx, 'manager' | 'now' | 'actor'> = { ...tx, actor };
  return idempotent(acting as Tx, command.operation, command.key, command.input, work);
}
