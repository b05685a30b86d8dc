import { Injectable } from '@nestjs/common';
import { SYSTEM_ID, type Actor } from '@kalaka/domain';
import type { QueryConfig } from 'pg';
import { v7 as newId } from 'uuid';
import type { AuditEvent, GlobalTx } from '../db/tx.js';

// The function numbers and chains: it is called once per event, in the order of the list.
const APPEND = `
  SELECT audit_append($1, e.value -> 'record', e.value -> 'personal')
  FROM jsonb_array_elements($2::jsonb) WITH ORDINALITY e (value, place) ORDER BY e.place`;

/**
 * Appends to the chain of the actor's network. The database function numbers, hashes and stores the event; the
 * application role can do nothing else to the trail.
 */
@Injectable()
export class AuditTrail {
  async append(
    tx: Pick<GlobalTx, 'manager' | 'now' | 'requestId'>,
    actor: Actor,
    event: AuditEvent,
  ): Promise<void> {
    const { text, values } = this.appending(tx, actor, [event]);
    await tx.manager.query(text, values);
  }

  /** One statement that appends these in their order. */
  appending(
    tx: Pick<GlobalTx, 'now' | 'requestId'>,
    actor: Actor,
    events: readonly AuditEvent[],
  ): QueryConfig<unknown[]> {
    const all = events.map((event) => ({ record: recordOf(tx, actor, event), personal: event.personal }));
    return { name: 'audit.append', text: APPEND, values: [actor.networkId, JSON.stringify(all)] };
  }
}

function recordOf(tx: Pick<GlobalTx, 'now' | 'requestId'>, actor: Actor, event: AuditEvent): object {
  const bySystem = actor.accountId === SYSTEM_ID;
  return {
    id: newId(),
    occurredAt: tx.now.toISOString(),
    event: event.event,
    subjectType: event.subject.type,
    subjectId: event.subject.id,
    organizationId: event.organizationId ?? null,
    onBehalfOf: event.onBehalfOf ?? null,
    actorAccountId: bySystem ? null : actor.accountId,
    actorMandateId: bySystem ? null : actor.mandateId,
    actorRole: actor.role,
    fromState: event.from ?? null,
    toState: event.to ?? null,
    data: event.data ?? {},
    requestId: tx.requestId,
  };
}
