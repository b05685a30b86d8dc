import { displayName, ok, pickText, systemActor, type Language, type LocalText } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { Outbox, type MailContent } from '../../platform/mail/index.js';
import { AccountEntity, MandateEntity } from '../entities/index.js';
import { mailLanguage } from './mail-language.js';

export const INVITATION_MAIL = 'people.invitationMail';

interface Bodies {
  network: LocalText;
  organization: LocalText | null;
  office: LocalText | null;
}

/** Tells a person about a new mandate, with the address of the hub and no secret: the way in is asked for there. */
@Injectable()
export class InvitationJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: RunSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: INVITATION_MAIL,
      handler: (data) => this.write(String(data['networkId']), String(data['mandateId'])),
    });
  }

  async write(networkId: string, mandateId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const mandate = await tx.manager.findOneBy(MandateEntity, { networkId, id: mandateId });
      if (!mandate || mandate.endedAt) return ok(null);
      const account = await tx.manager.findOneByOrFail(AccountEntity, { id: mandate.accountId });
      const [bodies] = (await tx.manager.query(
        `SELECT n.name AS network, o.name AS organization, f.name AS office FROM networks n
         LEFT JOIN organizations o ON o.network_id = n.id AND o.id = $2
         LEFT JOIN offices f ON f.network_id = n.id AND f.id = $3 WHERE n.id = $1`,
        [networkId, mandate.organizationId, mandate.officeId],
      )) as Bodies[];
      if (!bodies) return ok(null);
      const content = invitationMail(
        mailLanguage(account),
        account,
        mandate,
        bodies,
        this.settings.publicUrl,
      );
      await this.outbox.put(tx, {
        template: 'invitation',
        to: account.email,
        networkId,
        key: mandateId,
        content,
      });
      return ok(null);
    });
  }
}

export function invitationMail(
  language: Language,
  account: Pick<AccountEntity, 'givenName' | 'familyName' | 'prefix'>,
  mandate: Pick<MandateEntity, 'role' | 'fromDate'>,
  bodies: Bodies,
  publicUrl: string,
): MailContent {
  const named = (text: LocalText | null): string => (text ? (pickText(text, [language])?.text ?? '') : '');
  const values = {
    name: displayName(account, language),
    network: named(bodies.network),
    body: named(bodies.organization ?? bodies.office) || named(bodies.network),
    role: message(language, `access.role.${mandate.role}`),
    from: mandate.fromDate,
    host: new URL(publicUrl).host,
  };
  const say = (key: string): string => message(language, `mail.invitation.${key}`, values);
  return {
    language,
    subject: say('subject'),
    greeting: say('greeting'),
    parts: [
      { kind: 'text', text: say('intro') },
      { kind: 'list', items: [say('role'), say('body'), say('from')] },
      { kind: 'action', label: say('action'), url: `${publicUrl}/sign-in` },
      { kind: 'text', text: say('how') },
    ],
    footer: message(language, 'mail.footer', values),
  };
}
