import type { Language } from '@kalaka/domain';
import { message, type MessageValues } from '@kalaka/words';
import { html, langMark, type Html } from './html.js';

/** The words of a page in one language. */
export type Say = (key: string, values?: MessageValues) => string;

export const sayIn =
  (language: Language): Say =>
  (key, values) =>
    message(language, key, values);

/** A text of people with the language that it is really in. */
export interface Told {
  readonly text: string;
  readonly language: string;
}

/** The text, marked where it is in another language than the page. */
export const told = (text: Told | null | undefined, page: string): Html | null => {
  if (!text) return null;
  return text.language === page
    ? html`${text.text}`
    : html`<span${langMark(text.language, page)}>${text.text}</span>`;
};

/** Running text of people: a paragraph for each that they made. */
export const paragraphs = (text: Told | null | undefined, page: string): Html[] =>
  (text?.text ?? '')
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => html`<p class="prose" ${langMark(text?.language ?? page, page)}>${one.trim()}</p>`);

/** Easy words: one sentence on each line, as they were written. */
export const sentences = (text: Told, page: string): Html[] =>
  text.text
    .split(/\n|(?<=[.!?])\s+(?=\p{Lu})/u)
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p${langMark(text.language, page)}>${line.trim()}</p>`);

/** Joins what is there. */
export const joined = (parts: readonly (Html | string | null | undefined | false)[], glue: string): Html => {
  const there = parts.filter((part) => part !== null && part !== undefined && part !== false && part !== '');
  return html`${there.map((part, i) => (i === 0 ? part : html`${glue}${part}`)) as Html[]}`;
};
