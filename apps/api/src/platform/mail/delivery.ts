import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { ok } from '@kalaka/domain';
import { CLOCK } from '../db/clock.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import { JobWorker } from '../jobs/job-worker.js';
import { DELIVER_MAIL } from './outbox.js';
import { MailServer, type Letter } from './mail-server.js';
import type { Clock } from '@kalaka/domain';

interface Row {
  message_id: string;
  language: string;
  recipient: string;
  subject: string;
  text_part: string;
  html_part: string;
}

/** Injection token of the mail server; null where mail stays in the outbox. */
export const MAIL_SERVER = Symbol('MAIL_SERVER');

/**
 * Hands mail of the outbox to the mail server, each at most once. Before the server is asked the row says so, in a
 * commit of its own: a process that dies in between leaves a mail of which nobody knows, and that is not sent again.
 */
@Injectable()
export class MailDelivery implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    @Inject(MAIL_SERVER) private readonly server: MailServer | null,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    // A mail server may be away for a day; at the latest four minutes after it is back everything is tried again.
    const patience = { retries: 400, retryDelay: 5, longestDelay: 240 };
    this.jobs.register({
      name: DELIVER_MAIL,
      ...patience,
      handler: (data) => this.deliver(String(data['id'])),
    });
  }

  async deliver(id: string): Promise<void> {
    if (!this.server) return;
    const letter = await this.claim(id);
    if (!letter) return;
    const handed = await this.server.hand(letter);
    await this.note(id, handed);
    if (handed === 'TRY_AGAIN') throw new MailServerAway();
  }

  private async claim(id: string): Promise<Letter | null> {
    const claimed = await this.unitOfWork.runGlobal(null, async (tx) => {
      const rows = (await tx.manager.query(
        `WITH claimed AS (
           UPDATE mail_outbox SET sending_since = $2
            WHERE id = $1 AND sent_at IS NULL AND sending_since IS NULL AND failure IS NULL RETURNING *)
         SELECT message_id, language, recipient, subject, text_part, html_part FROM claimed`,
        [id, this.clock.now()],
      )) as Row[];
      return ok(rows[0] ?? null);
    });
    const row = claimed.ok ? claimed.value : null;
    return (
      row && {
        messageId: row.message_id,
        language: row.language,
        to: row.recipient,
        subject: row.subject,
        text: row.text_part,
        html: row.html_part,
      }
    );
  }

  private async note(id: string, handed: Awaited<ReturnType<MailServer['hand']>>): Promise<void> {
    await this.unitOfWork.runGlobal(null, async (tx) => {
      await tx.manager.query(NOTES[handed], [id, ...(handed === 'SENT' ? [this.clock.now()] : [])]);
      return ok(null);
    });
  }
}

class MailServerAway extends Error {
  override readonly name = 'MailServerAway';
}

const NOTES = {
  // What was sent is not kept: a code or a link in it is for the reader alone.
  SENT: `UPDATE mail_outbox SET sent_at = $2, text_part = '', html_part = '' WHERE id = $1`,
  TRY_AGAIN: `UPDATE mail_outbox SET sending_since = NULL WHERE id = $1`,
  REFUSED: `UPDATE mail_outbox SET failure = 'REFUSED' WHERE id = $1`,
  UNKNOWN: `UPDATE mail_outbox SET failure = 'UNKNOWN' WHERE id = $1`,
};
