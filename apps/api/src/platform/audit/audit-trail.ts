import { Injectable } from '@nestjs/common';
import { SYSTEM_ID, type Actor } from '@kalaka/domain';
import { escapeLiteral } from 'pg';
import { v7 as newId } from 'uuid';
import type { AuditEvent, GlobalTx } from '../db/tx.js';

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
    await tx.manager.query(this.appending(tx, actor, [event]));
  }

  /** One statement, without parameters, that appends these in their order: it can travel with others in one message. */
  appending(tx: Pick<GlobalTx, 'now' | 'requestId'>, actor: Actor, events: readonly AuditEvent[]): string {
    const all = events.map((event) => ({ record: recordOf(tx, actor, event), personal: event.personal }));
    // The function numbers and chains: it is called once per event, in the order of the list.
    return `SELECT audit_append(${escapeLiteral(actor.networkId)}, e.value -> 'record', e.value -> 'personal')
      FROM jsonb_array_elements(${escapeLiteral(JSON.stringify(all))}::jsonb) WITH ORDINALITY e (value, place) ORDER BY e.place`;
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
