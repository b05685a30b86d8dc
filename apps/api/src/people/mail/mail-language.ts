import { LANGUAGES, type Language } from '@kalaka/domain';
import type { AccountEntity } from '../entities/index.js';

/** The language of the person where the hub speaks it, else the one in which the mail was asked for, else English. */
export function mailLanguage(account: Pick<AccountEntity, 'languages'>, asked?: string): Language {
  const spoken = [...account.languages.map((tag) => tag.split('-')[0]), asked];
  return (
    LANGUAGES.find((language) => language === spoken.find((tag) => LANGUAGES.includes(tag as Language))) ??
    'en'
  );
}
