import { displayName, ok, pickText, systemActor, type LocalText } from '@kalaka/domain';
import { message as words } from '@kalaka/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { mailLanguage } from '../../people/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { Outbox, type MailContent } from '../../platform/mail/index.js';
import { MessageEntity } from './message.entity.js';
import { SEND_MESSAGE } from './use-cases/send-message.js';

interface Person {
  id: string;
  email: string;
  languages: string[];
  givenName: string;
  familyName: string;
  prefix: string | null;
}

/** Puts a message into the outbox, one mail per person, unless it was taken back. Safe to repeat: each mail has a key. */
@Injectable()
export class MessageJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: RunSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: SEND_MESSAGE,
      handler: (data) => this.send(String(data['networkId']), String(data['messageId'])),
    });
  }

  async send(networkId: string, messageId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const where = { networkId, id: messageId };
      // The lock makes taking back and going out stand in line.
      const message = await tx.manager.findOne(MessageEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!message || message.sentAt || message.recalledAt) return ok(null);
      const people = await peopleOf(tx, [message.accountId, ...message.accountIds]);
      const sender = people.find(({ id }) => id === message.accountId);
      const network = await nameOf(tx);
      for (const to of people.filter(({ id }) => message.accountIds.includes(id))) {
        const content = this.mail(message, to, sender, network);
        const key = `${messageId}:${to.id}`;
        await this.outbox.put(tx, { template: 'message', to: to.email, networkId, key, content });
      }
      await tx.manager.update(MessageEntity, where, { sentAt: tx.now });
      return ok(null);
    });
  }

  private mail(
    message: MessageEntity,
    to: Person,
    sender: Person | undefined,
    network: LocalText,
  ): MailContent {
    const language = mailLanguage(to);
    const values = {
      name: displayName(to, language),
      sender: sender ? displayName(sender, language) : '',
      address: sender?.email ?? '',
      network: pickText(network, [language])?.text ?? '',
      host: new URL(this.settings.publicUrl).host,
    };
    return {
      language,
      subject: message.subject,
      greeting: words(language, 'mail.message.greeting', values),
      parts: [
        ...message.body.split(/\n{2,}/).map((text) => ({ kind: 'text' as const, text })),
        { kind: 'text', text: words(language, 'mail.message.from', values) },
      ],
      footer: words(language, 'mail.footer', values),
    };
  }
}

async function peopleOf(tx: Tx, ids: readonly string[]): Promise<Person[]> {
  const rows: unknown = await tx.manager.query(
    `SELECT id, email, languages, given_name AS "givenName", family_name AS "familyName", prefix
     FROM accounts WHERE id = ANY ($1) AND deactivated_at IS NULL ORDER BY id`,
    [ids],
  );
  return rows as Person[];
}

async function nameOf(tx: Tx): Promise<LocalText> {
  const rows: unknown = await tx.manager.query('SELECT name FROM networks WHERE id = $1', [
    tx.actor.networkId,
  ]);
  return (rows as { name: LocalText }[])[0]?.name ?? {};
}
