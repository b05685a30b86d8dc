import { inject, InjectionToken, type Signal } from '@angular/core';

/** Languages of the interface. Content may be in any language and says so with its own `lang`. */
export type InterfaceLanguage = 'en' | 'hu';
export type WordValues = Readonly<Record<string, string | number>>;

/** Where the components get their words from; the application provides it. */
export interface WordSource {
  readonly language: Signal<InterfaceLanguage>;
  /** The message of `key` in the current language, formatted with its ICU arguments. Reads a signal. */
  translate(key: string, values?: WordValues): string;
}

export const WORDS = new InjectionToken<WordSource>('words of the interface');

export type Words = (key: string, values?: WordValues) => string;

/**
 * The words of the interface as one function: `protected readonly t = injectWords()` and `{{ t('key') }}`.
 * It reads a signal, so templates, `computed` and `effect` follow a change of language by themselves.
 */
export function injectWords(): Words {
  const source = inject(WORDS);
  return (key, values) => source.translate(key, values);
}

/** The current language of the interface as a signal. */
export const injectLanguage = (): Signal<InterfaceLanguage> => inject(WORDS).language;
