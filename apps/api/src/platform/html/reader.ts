import { LANGUAGES, TEXT_SIZES, THEMES, type Language, type TextSize, type Theme } from '@kalaka/domain';
import { languageOf } from '../access/request-contexts.js';

/** How somebody without an account reads the public pages. */
export interface Reader {
  readonly language: Language;
  readonly easy: boolean;
  readonly textSize: TextSize;
  readonly theme: Theme;
}

/** Names of the choices in an address (`?words=easy`): a link makes the choice, a cookie keeps it, no script is needed. */
export const CHOICES = ['lang', 'words', 'text', 'theme'] as const;
export type Choice = (typeof CHOICES)[number];

export const READER_COOKIE = 'kalaka_reader';

const VALUES: Readonly<Record<Choice, readonly string[]>> = {
  lang: LANGUAGES,
  words: ['usual', 'easy'],
  text: TEXT_SIZES,
  theme: THEMES,
};

const known = (choice: Choice, value: string | null | undefined): string | undefined =>
  VALUES[choice].find((one) => one === value);

export interface ReaderFound {
  readonly reader: Reader;
  /** Whether this address made a choice, so that it is to be kept. */
  readonly chose: boolean;
}

/** What the address says wins over what was kept, then what the device asks for. What is not a choice is overlooked. */
export function readerOf(
  query: URLSearchParams,
  cookie: string | undefined,
  acceptLanguage: string | undefined,
): ReaderFound {
  const kept = new Map((cookie ?? '').split('.').map((value, i) => [CHOICES[i], value]));
  const asked = (choice: Choice): string | undefined => known(choice, query.get(choice));
  const value = (choice: Choice, otherwise: string): string =>
    asked(choice) ?? known(choice, kept.get(choice)) ?? otherwise;
  const reader = {
    language: value('lang', languageOf(acceptLanguage)) as Language,
    easy: value('words', 'usual') === 'easy',
    textSize: value('text', '100') as TextSize,
    theme: value('theme', 'SYSTEM') as Theme,
  };
  return { reader, chose: CHOICES.some((choice) => asked(choice) !== undefined) };
}

/** What the cookie keeps: the four choices in their order, nothing about the person. */
export const keptAs = ({ language, easy, textSize, theme }: Reader): string =>
  [language, easy ? 'easy' : 'usual', textSize, theme].join('.');
