import { Injectable } from '@nestjs/common';
import { SYSTEM_ID, type Actor } from '@kalaka/domain';
import { v7 as newId } from 'uuid';
import type { AuditEvent, GlobalTx } from '../db/tx.js';

/**
 * Appends to the chain of the actor's network. The database function numbers, hashes and stores the event; the
 * application role can do nothing else to the trail.
 */
@Injectable()
export class AuditTrail {
  async append(
    tx: Pick<GlobalTx, 'prepared' | 'now' | 'requestId'>,
    actor: Actor,
    event: AuditEvent,
  ): Promise<void> {
    const bySystem = actor.accountId === SYSTEM_ID;
    const record = {
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
    const personal = event.personal === undefined ? null : JSON.stringify(event.personal);
    await tx.prepared('audit.append', 'SELECT audit_append($1, $2::jsonb, $3::jsonb)', [
      actor.networkId,
      JSON.stringify(record),
      personal,
    ]);
  }
}
