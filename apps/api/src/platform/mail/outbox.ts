import { Inject, Injectable } from '@nestjs/common';
import { v5, v7 as newId } from 'uuid';
import { SETTINGS, type RunSettings } from '../config/index.js';
import type { GlobalTx } from '../db/tx.js';
import { renderMail, type MailContent } from './content.js';

/** Name of the job that hands one mail to the mail server. */
export const DELIVER_MAIL = 'mail.deliver';

const NAMESPACE = 'b9a6c7de-6f0a-5b51-9a0f-3f7d4d3c2b1a';

export interface Mail {
  /** Name of the template, for the operator: `signIn`, `invitation`. */
  template: string;
  to: string;
  content: MailContent;
  networkId?: string;
  /**
   * What makes this mail the same mail when the job that writes it is repeated, like `invitation:<mandate id>`. Without
   * it every call is another mail.
   */
  key?: string;
}

/** Where mail is written, by the same transaction as the change it tells of: rolled back together, sent after the commit. */
@Injectable()
export class Outbox {
  private readonly host: string;
  private readonly sends: boolean;

  constructor(@Inject(SETTINGS) settings: RunSettings) {
    this.host = new URL(settings.publicUrl).hostname;
    this.sends = settings.smtpUrl !== undefined;
  }

  /** @returns id of the mail in the outbox */
  async put(tx: Pick<GlobalTx, 'manager' | 'now' | 'after'>, mail: Mail): Promise<string> {
    const id = mail.key ? v5(`${mail.template}:${mail.key}`, NAMESPACE) : newId();
    const { subject, text, html } = renderMail(mail.content);
    const written = (await tx.manager.query(
      `INSERT INTO mail_outbox (id, message_id, network_id, template, language, recipient, subject, text_part, html_part, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT DO NOTHING RETURNING id`,
      [
        ...[id, `<${id}@${this.host}>`, mail.networkId ?? null, mail.template, mail.content.language],
        ...[mail.to, subject, text, html, tx.now],
      ],
    )) as unknown[];
    if (written.length > 0 && this.sends) await tx.after({ name: DELIVER_MAIL, data: { id } });
    return id;
  }
}
