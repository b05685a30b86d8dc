import { type Provider, signal } from '@angular/core';
import { type InterfaceLanguage, type WordValues, WORDS } from '../text/words';

/** Words for specs: the key itself, with its values, and a language that can be changed. */
export function testWords(language: InterfaceLanguage = 'en') {
  const current = signal(language);
  const translate = (key: string, values: WordValues = {}) => {
    const said = Object.values(values).join(' ');
    return `${current() === 'en' ? '' : `${current()}:`}${key}${said ? ` ${said}` : ''}`;
  };
  const provider: Provider = { provide: WORDS, useValue: { language: current.asReadonly(), translate } };
  return { provider, change: (to: InterfaceLanguage) => current.set(to) };
}
