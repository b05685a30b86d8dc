import { displayName, ok, pickText, systemActor, type LocalText } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { mailLanguage } from '../../people/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { Outbox, type MailContent } from '../../platform/mail/index.js';
import { whoCanAct, type Recipient } from '../who-can-act.js';
import { SPONSOR_GONE } from './sponsor-gone.js';

/** $1 network · $2 sponsorship */
const ABOUT = `
  SELECT sp.sponsee_id AS "groupId", g.name AS "group", s.name AS sponsor FROM sponsorships sp
  JOIN organizations g ON g.network_id = sp.network_id AND g.id = sp.sponsee_id
  JOIN organizations s ON s.network_id = sp.network_id AND s.id = sp.sponsor_id
  WHERE sp.network_id = $1 AND sp.id = $2`;

interface About {
  groupId: string;
  group: LocalText;
  sponsor: LocalText;
}

/** Writes to the people of a group whose sponsor is no member any more. Repeating it sends nothing twice. */
@Injectable()
export class SponsorGoneJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: SPONSOR_GONE,
      handler: (data) => this.tell(String(data['networkId']), String(data['sponsorshipId'])),
    });
  }

  async tell(networkId: string, sponsorshipId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const [about] = await tx.manager.query<About[]>(ABOUT, [networkId, sponsorshipId]);
      if (!about) return ok(null);
      for (const person of await whoCanAct(tx, about.groupId)) {
        const content = sponsorGoneMail(person, about, this.settings.publicUrl);
        const key = `${sponsorshipId}:${person.id}`;
        await this.outbox.put(tx, { template: 'sponsorGone', to: person.email, networkId, key, content });
      }
      return ok(null);
    });
  }
}

export function sponsorGoneMail(
  person: Omit<Recipient, 'id' | 'email'>,
  about: About,
  publicUrl: string,
): MailContent {
  const language = mailLanguage(person);
  const named = (text: LocalText) => pickText(text, [language])?.text ?? '';
  const values = {
    name: displayName(person, language),
    sponsor: named(about.sponsor),
    organization: named(about.group),
    host: new URL(publicUrl).host,
  };
  const say = (key: string): string => message(language, `mail.sponsorGone.${key}`, values);
  return {
    language,
    subject: say('subject'),
    greeting: say('greeting'),
    parts: [
      { kind: 'text', text: say('intro') },
      { kind: 'list', items: [say('sponsor'), say('organization')] },
      ...(person.coordinates ? [{ kind: 'text', text: say('forCoordinator') } as const] : []),
      {
        kind: 'action',
        label: say('action'),
        url: `${publicUrl}/organizations/${about.groupId}/sponsorship/new`,
      },
    ],
    footer: message(language, 'mail.footer', values),
  };
}
