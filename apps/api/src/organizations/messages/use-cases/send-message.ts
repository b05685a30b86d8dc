import {
  ok,
  planMessage,
  READS_FOR,
  RECALL_MINUTES,
  type Actor,
  type Addressee,
  type MessageContent,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { MessageEntity } from '../message.entity.js';

export interface Queued {
  id: string;
  people: number;
  goesOutAt: string;
  unreachedIds: string[];
}

/** Name of the job that sends a message when the time to take it back is over. */
export const SEND_MESSAGE = 'organizations.message';

/** Writes to those who can act for several organizations. It waits for some minutes, in which it can be taken back. */
@Injectable()
export class SendMessage {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    actor: Actor,
    input: MessageContent & { idempotencyKey?: string | undefined },
  ): Promise<Result<Queued, Refusal>> {
    demand(actor, 'message.send', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'message.send', input.idempotencyKey, input, async () => {
        const organizationIds = [...new Set(input.organizationIds)];
        const addressees = await addresseesOf(tx, organizationIds);
        // A foreign id looks like one that is not there.
        if (addressees.length < organizationIds.length) throw notFound();
        const plan = planMessage(input, addressees);
        if (!plan.ok) return plan;
        const { subject, body, accountIds, unreachedIds } = plan.value;
        const id = newId();
        const { networkId, accountId } = actor;
        const goesOutAt = new Date(tx.now.getTime() + RECALL_MINUTES * 60_000);
        await tx.manager.insert(MessageEntity, {
          ...{ networkId, id, accountId, subject, body, organizationIds, accountIds: [...accountIds] },
          ...{ writtenAt: tx.now, goesOutAt, sentAt: null, recalledAt: null },
        });
        await tx.after({ name: SEND_MESSAGE, data: { networkId, messageId: id }, startAfter: goesOutAt });
        await tx.audit({
          event: 'message.sent',
          subject: { type: 'message', id },
          data: { organizationIds, people: accountIds.length },
          personal: { subject, body },
        });
        return ok({
          id,
          people: accountIds.length,
          goesOutAt: goesOutAt.toISOString(),
          unreachedIds: [...unreachedIds],
        });
      }),
    );
  }
}

/** Organizations of the network, each with those who can act for it today. */
async function addresseesOf(tx: Tx, organizationIds: readonly string[]): Promise<Addressee[]> {
  const rows: unknown = await tx.manager.query(
    `SELECT o.id AS "organizationId", coalesce(array_agg(DISTINCT m.account_id) FILTER (WHERE a.id IS NOT NULL), '{}') AS "accountIds"
     FROM organizations o
     LEFT JOIN mandates m ON m.network_id = o.network_id AND m.organization_id = o.id AND m.role = ANY ($3) AND m.ended_at IS NULL
       AND $4::date BETWEEN m.from_date AND coalesce(m.to_date, 'infinity')
     LEFT JOIN accounts a ON a.id = m.account_id AND a.deactivated_at IS NULL
     WHERE o.network_id = $1 AND o.id = ANY ($2) GROUP BY o.id`,
    [tx.actor.networkId, organizationIds, READS_FOR, tx.today],
  );
  return rows as Addressee[];
}
