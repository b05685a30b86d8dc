import {
  displayName,
  ok,
  pickText,
  RAN_OUT,
  systemActor,
  type LocalText,
  type PlainDate,
  type StandingDocument,
} from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable } from '@nestjs/common';
import { mailLanguage } from '../../../people/index.js';
import { SETTINGS, type RunSettings } from '../../../platform/config/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { Outbox, type MailContent } from '../../../platform/mail/index.js';
import { whoCanAct, type Recipient } from '../../who-can-act.js';

/** A reminder that is due: `days` before the last day, RAN_OUT after it. */
export interface DueReminder {
  documentId: string;
  organizationId: string;
  kind: StandingDocument;
  toDate: PlainDate;
  days: number;
}

/** Tells those who can act that a paper runs out or has run out, each once, in their own language. */
@Injectable()
export class RemindOfPaper {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {}

  /** Repeating it does nothing: the row of the reminder is written first, and only once. */
  async execute(networkId: string, due: DueReminder): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const written = (await tx.manager.query(
        `INSERT INTO document_reminders (network_id, document_id, days_before, sent_on) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING document_id`,
        [networkId, due.documentId, due.days, tx.today],
      )) as unknown[];
      if (written.length === 0) return ok(null);
      await this.write(tx, due);
      return ok(null);
    });
  }

  private async write(tx: Tx, due: DueReminder): Promise<void> {
    const { networkId } = tx.actor;
    const [organization] = (await tx.manager.query(
      'SELECT name FROM organizations WHERE network_id = $1 AND id = $2',
      [networkId, due.organizationId],
    )) as { name: LocalText }[];
    for (const person of await whoCanAct(tx, due.organizationId)) {
      const content = paperMail(person, organization?.name ?? {}, due, this.settings.publicUrl);
      const key = `${due.documentId}:${due.days}:${person.id}`;
      await this.outbox.put(tx, { template: 'document', to: person.email, networkId, key, content });
    }
  }
}

export function paperMail(
  person: Omit<Recipient, 'id' | 'email'>,
  organization: LocalText,
  due: DueReminder,
  publicUrl: string,
): MailContent {
  const language = mailLanguage(person);
  const values = {
    name: displayName(person, language),
    kind: message(language, `networks.document.${due.kind}`),
    organization: pickText(organization, [language])?.text ?? '',
    until: due.toDate,
    when: due.days === RAN_OUT ? 'over' : 'soon',
    host: new URL(publicUrl).host,
  };
  const say = (key: string): string => message(language, `mail.document.${key}`, values);
  return {
    language,
    subject: say('subject'),
    greeting: say('greeting'),
    parts: [
      { kind: 'text', text: say('intro') },
      { kind: 'list', items: [say('kind'), say('organization'), say('until')] },
      ...(person.coordinates ? [{ kind: 'text', text: say('forCoordinator') } as const] : []),
      {
        kind: 'action',
        label: say('action'),
        url: `${publicUrl}/organizations/${due.organizationId}/documents`,
      },
    ],
    footer: message(language, 'mail.footer', values),
  };
}
