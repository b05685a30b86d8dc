import { displayName, ok, systemActor, type PlainDate } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { mailLanguage } from '../../people/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { Outbox, type MailContent } from '../../platform/mail/index.js';
import { TELL_AUDITORS } from './tell-auditors.js';

/** $1 network · $2 period */
const ABOUT = `
  SELECT p.from_date AS "from", p.to_date AS "to", p.unlock_reason AS reason,
    (p.unlocked_until AT TIME ZONE n.time_zone)::date AS until
  FROM reporting_periods p JOIN networks n ON n.id = p.network_id
  WHERE p.network_id = $1 AND p.id = $2 AND p.unlocked_until IS NOT NULL`;

/** $1 network · $2 today */
const AUDITORS = `
  SELECT DISTINCT a.id, a.email, a.given_name AS "givenName", a.family_name AS "familyName", a.prefix, a.languages
  FROM mandates m JOIN accounts a ON a.id = m.account_id
  WHERE m.network_id = $1 AND m.role = 'AUD' AND m.ended_at IS NULL AND a.deactivated_at IS NULL
    AND $2::date BETWEEN m.from_date AND coalesce(m.to_date, 'infinity') ORDER BY a.email`;

interface About {
  from: PlainDate;
  to: PlainDate;
  until: PlainDate;
  reason: string;
}

interface Auditor {
  id: string;
  email: string;
  givenName: string;
  familyName: string;
  prefix: string | null;
  languages: string[];
}

/** Writes to the auditors that a locked period is open again, and why. Repeating it sends nothing twice. */
@Injectable()
export class TellAuditorsJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'publicUrl'>,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: TELL_AUDITORS,
      handler: (data) =>
        this.tell(String(data['networkId']), String(data['periodId']), Number(data['version'])),
    });
  }

  async tell(networkId: string, periodId: string, version: number): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const [about] = await tx.manager.query<About[]>(ABOUT, [networkId, periodId]);
      if (!about) return ok(null);
      for (const person of await tx.manager.query<Auditor[]>(AUDITORS, [networkId, tx.today])) {
        const content = unlockedMail(person, about, this.settings.publicUrl);
        const key = `${periodId}:${version}:${person.id}`;
        await this.outbox.put(tx, { template: 'unlocked', to: person.email, networkId, key, content });
      }
      return ok(null);
    });
  }
}

function unlockedMail(person: Auditor, about: About, publicUrl: string): MailContent {
  const language = mailLanguage(person);
  const values = { ...about, name: displayName(person, language), host: new URL(publicUrl).host };
  const say = (key: string): string => message(language, `mail.unlocked.${key}`, values);
  return {
    language,
    subject: say('subject'),
    greeting: say('greeting'),
    parts: [
      { kind: 'text', text: say('intro') },
      { kind: 'list', items: [say('days'), say('until'), say('reason')] },
    ],
    footer: message(language, 'mail.footer', values),
  };
}
