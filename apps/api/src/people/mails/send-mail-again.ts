import { ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { DELIVER_MAIL } from '../../platform/mail/outbox.js';

/**
 * Has a mail tried once more, after its address was put right or the mail server mended. Where nobody knows whether it
 * was taken it may arrive twice: who asks for it decides that.
 */
@Injectable()
export class SendMailAgain {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(
    actor: Actor,
    input: { mailId: string; idempotencyKey?: string | null },
  ): Promise<Result<{ mailId: string }, Refusal>> {
    demand(actor, 'mail.resend', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'mail.resend', input.idempotencyKey, input, () => this.in(tx, input.mailId)),
    );
  }

  private async in(tx: Tx, mailId: string): Promise<Result<{ mailId: string }, Refusal>> {
    const [kind] = await forgetFailure(tx, mailId);
    if (!kind) return refused('WRONG_STATE', 'mailId');
    await tx.after({ name: DELIVER_MAIL, data: { id: mailId } });
    await tx.audit({ event: 'mail.resent', subject: { type: 'mail', id: mailId }, data: { kind } });
    return ok({ mailId });
  }
}

/** Only a mail of the own network that failed; what was sent, or is on its way, stays as it is. */
async function forgetFailure(tx: Tx, mailId: string): Promise<string[]> {
  const rows = await tx.manager.query<{ template: string }[]>(
    `WITH again AS (UPDATE mail_outbox SET failure = NULL, sending_since = NULL
       WHERE id = $1 AND network_id = $2 AND failure IS NOT NULL AND sent_at IS NULL RETURNING template)
     SELECT template FROM again`,
    [mailId, tx.actor.networkId],
  );
  return rows.map(({ template }) => template);
}
