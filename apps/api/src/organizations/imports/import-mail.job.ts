import { displayName, ok, systemActor, type Language } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { mailLanguage } from '../../people/index.js';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { Outbox, type MailContent } from '../../platform/mail/index.js';
import { IMPORT_MAIL } from './import-work.js';

interface Told {
  email: string;
  givenName: string;
  familyName: string;
  prefix: string | null;
  languages: string[];
  kind: string;
  state: string;
  title: string;
  version: number;
  created: number;
  changed: number;
}

/** Tells whoever asked for it that an import is over, so that its page can be left. */
@Injectable()
export class ImportMailJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    @Inject(SETTINGS) private readonly settings: RunSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: IMPORT_MAIL,
      handler: (data) =>
        this.write(String(data['networkId']), String(data['importId']), String(data['accountId'])),
    });
  }

  async write(networkId: string, importId: string, accountId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const rows = (await tx.manager.query(
        `SELECT a.email, a.given_name AS "givenName", a.family_name AS "familyName", a.prefix, a.languages,
           i.state, i.title, i.version, i.kind,
           coalesce((coalesce(i.report #> '{counts,organizations}', i.report #> '{counts,activities}') ->> 'new')::int, 0) AS created,
           coalesce((coalesce(i.report #> '{counts,organizations}', i.report #> '{counts,activities}') ->> 'changed')::int, 0) AS changed
         FROM imports i JOIN accounts a ON a.id = $3 WHERE i.network_id = $1 AND i.id = $2`,
        [networkId, importId, accountId],
      )) as Told[];
      const [told] = rows;
      if (!told || !['DONE', 'FAILED', 'UNDONE'].includes(told.state)) return ok(null);
      const content = importMail(mailLanguage(told), told, importId, this.settings.publicUrl);
      const key = `${importId}:${told.version}`;
      await this.outbox.put(tx, { template: 'import', to: told.email, networkId, key, content });
      return ok(null);
    });
  }
}

export function importMail(language: Language, told: Told, importId: string, publicUrl: string): MailContent {
  const values = {
    ...{ name: displayName(told, language), title: told.title, created: told.created },
    ...{ changed: told.changed, host: new URL(publicUrl).host },
  };
  const say = (key: string): string => message(language, `mail.import.${key}`, values);
  return {
    language,
    subject: say(`subject.${told.state}`),
    greeting: say('greeting'),
    parts: [
      { kind: 'text', text: say(told.state === 'DONE' ? `text.DONE.${told.kind}` : `text.${told.state}`) },
      { kind: 'action', label: say('action'), url: `${publicUrl}/organizations/imports/${importId}` },
    ],
    footer: message(language, 'mail.footer', values),
  };
}
