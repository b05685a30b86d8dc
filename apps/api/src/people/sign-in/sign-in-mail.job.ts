import { displayName, ok, type Language } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork, type GlobalTx } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { Outbox, type MailContent } from '../../platform/mail/index.js';
import { AccountEntity, SignInAttemptEntity } from '../entities/index.js';
import { mailLanguage } from '../mail/mail-language.js';
import { SignInSecrets } from './secrets.js';

export const SIGN_IN_MAIL = 'people.signInMail';

/**
 * Writes the mail with link and code. The job knows the attempt alone: both are derived from its id and the
 * installation's secret, so the queue holds nothing with which somebody could sign in.
 */
@Injectable()
export class SignInMailJob implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly outbox: Outbox,
    private readonly secrets: SignInSecrets,
    @Inject(SETTINGS) private readonly settings: RunSettings,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: SIGN_IN_MAIL,
      handler: (data) =>
        this.write(String(data['attemptId']), String(data['language']), data['silent'] === true),
    });
  }

  async write(attemptId: string, asked: string, silent: boolean): Promise<void> {
    await this.unitOfWork.runGlobal(null, async (tx) => {
      const attempt = await tx.manager.findOneBy(SignInAttemptEntity, { id: attemptId });
      if (silent || !attempt?.accountId || attempt.usedAt || attempt.expiresAt <= tx.now) return ok(null);
      const account = await tx.manager.findOneByOrFail(AccountEntity, { id: attempt.accountId });
      return this.put(tx, attempt, account, mailLanguage(account, asked));
    });
  }

  private async put(tx: GlobalTx, { id }: SignInAttemptEntity, account: AccountEntity, language: Language) {
    const content = signInMail(language, {
      name: displayName(account, language),
      code: this.secrets.code(id),
      link: `${this.settings.publicUrl}/sign-in/link?token=${this.secrets.linkToken(id)}`,
      host: new URL(this.settings.publicUrl).host,
    });
    await this.outbox.put(tx, { template: 'signIn', to: account.email, key: id, content });
    return ok(null);
  }
}

/** The page asks for a press of a button before it posts the token: mail scanners open links, too. */
export function signInMail(
  language: Language,
  values: { name: string; code: string; link: string; host: string },
): MailContent {
  const say = (key: string): string => message(language, `mail.signIn.${key}`, values);
  return {
    language,
    subject: say('subject'),
    greeting: say('greeting'),
    parts: [
      { kind: 'text', text: say('intro') },
      { kind: 'action', label: say('action'), url: values.link },
      { kind: 'code', label: say('codeLabel'), code: values.code },
      { kind: 'text', text: say('validity') },
      { kind: 'text', text: say('notYou') },
    ],
    footer: message(language, 'mail.footer', values),
  };
}
