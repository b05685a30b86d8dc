import { displayName, pickText, type LocalText, type Notice } from '@kalaka/domain';
import { message } from '@kalaka/words';
import { mailLanguage } from '../../people/index.js';
import type { MailContent, MailPart } from '../../platform/mail/index.js';
import type { Said } from './standing.js';

export interface Reader {
  readonly givenName: string;
  readonly familyName: string;
  readonly prefix: string | null;
  readonly languages: string[];
}

/** The mail of the day or of the week: each question with its answers in words, so that nobody has to open anything to know. */
export function noticeMail(
  person: Reader,
  notice: Notice<Said>,
  network: LocalText,
  publicUrl: string,
): MailContent {
  const language = mailLanguage(person);
  const values = {
    name: displayName(person, language),
    network: pickText(network, [language])?.text ?? '',
    host: new URL(publicUrl).host,
    more: notice.more,
  };
  const say = (key: string): string => message(language, `mail.notice.${key}`, values);
  const lines = (items: readonly Said[]) => items.map((item) => item.say(language));
  const [first] = notice.groups.flatMap(({ items }) => items);
  return {
    language,
    subject: notice.digest ? say('subject') : (first?.say(language) ?? say('subject')),
    greeting: say('greeting'),
    parts: [
      ...notice.groups.flatMap(({ subject, items }): MailPart[] => [
        { kind: 'text', text: say(`question.${subject}`) },
        { kind: 'list', items: lines(items) },
      ]),
      ...(notice.more > 0 ? [{ kind: 'text', text: say('more') } as const] : []),
      { kind: 'action', label: say('action'), url: `${publicUrl}/` },
      { kind: 'text', text: `${say('settings')} ${publicUrl}/profile/notices` },
    ],
    footer: message(language, 'mail.footer', values),
  };
}
