import type { InterfaceLanguage, Words } from '@kalaka/ui';

/** Languages that the words name themselves: the browser does not know sign languages. */
const IN_WORDS: ReadonlySet<string> = new Set(['bfi', 'de', 'en', 'eso', 'fr', 'fsl', 'hsh', 'hu']);

/** The name of a language for people; the code itself when nobody knows it. */
export function languageName(code: string, language: InterfaceLanguage, t: Words): string {
  if (IN_WORDS.has(code)) return t(`language.${code}`);
  try {
    return new Intl.DisplayNames([language], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** Languages that an organization is likely to work in, offered before any other. */
export const COMMON_LANGUAGES = ['hu', 'en', 'fr', 'de', 'uk', 'hsh', 'fsl'] as const;
