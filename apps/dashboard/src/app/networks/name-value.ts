import { cleanText } from '@kalaka/domain';
import type { Problem } from '@kalaka/ui';
import type { RuleRefusal } from '../shell/forms/refusals';

/** A name in one language. */
export interface NameIn {
  readonly language: string;
  readonly text: string;
}

/** A name for each language of the network, and for others that have one. */
export function namesIn(languages: readonly string[], translations: readonly NameIn[]): NameIn[] {
  const all = [...new Set([...languages, ...translations.map(({ language }) => language)])];
  return all.map((language) => ({
    language,
    text: translations.find((one) => one.language === language)?.text ?? '',
  }));
}

export const namesInput = (names: readonly NameIn[]): NameIn[] =>
  names.map(({ language, text }) => ({ language, text: text.trim() }));

const nameAt = (names: readonly NameIn[], index: number): string => `name.${names[index]?.language ?? ''}`;

/** One language is enough; each text is judged at its own control. */
export function nameProblems(names: readonly NameIn[], max = 200): RuleRefusal[] {
  const problems: RuleRefusal[] = [];
  if (names.every(({ text }) => !text.trim())) problems.push({ code: 'REQUIRED', field: nameAt(names, 0) });
  names.forEach(({ text }, index) => {
    const clean = cleanText(text, { max });
    if (!clean.ok) problems.push({ ...clean.refusal, field: nameAt(names, index) });
  });
  return problems;
}

/** What the API has against a name is shown at its first line, unless it says which. */
export const atItsControl =
  (names: readonly NameIn[]) =>
  ({ field, message }: Problem): Problem => ({
    field: field === 'name' ? nameAt(names, 0) : field,
    message,
  });
