import { cleanText, type TextRule } from './clean-text.js';
import { refused, under, type Refusal } from './refusal.js';
import { ok, type Result } from './result.js';

/** The languages of the interface. Content may be in any language. */
export const LANGUAGES = ['en', 'hu'] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in one or more languages: BCP 47 code to text, at least one entry. */
export type LocalText = Readonly<Record<string, string>>;

/** A text together with the language that it is really in, so that a page can mark it with `lang`. */
export interface PickedText {
  readonly text: string;
  readonly language: string;
}

/**
 * The best text for a reader: the first preferred language that is there, then the same language with another region,
 * then the network's own languages, then the first by code. Null only for an empty record.
 */
export function pickText(local: LocalText, preferred: readonly string[]): PickedText | null {
  for (const wanted of preferred) {
    const exact = local[wanted];
    if (exact !== undefined) return { text: exact, language: wanted };
    const root = wanted.split('-')[0];
    const cousin = Object.keys(local)
      .sort()
      .find((language) => language.split('-')[0] === root);
    if (cousin !== undefined) return { text: local[cousin] as string, language: cousin };
  }
  const first = Object.keys(local).sort()[0];
  return first === undefined ? null : { text: local[first] as string, language: first };
}

/** Well-formed BCP 47 code in its canonical form (`HU-hu` gives `hu-HU`), or null. Sign languages are codes too: `hsh`. */
export function languageCode(raw: unknown): string | null {
  if (typeof raw !== 'string' || raw.length > 35) return null;
  try {
    return Intl.getCanonicalLocales(raw)[0] ?? null;
  } catch {
    return null;
  }
}

/**
 * A clean text per language; empty entries fall away. Refusals: UNKNOWN_CODE for a language that is no BCP 47 code,
 * REQUIRED when nothing is left and the rule asks for it, those of `cleanText` under the path of the language.
 */
export function cleanLocalText(raw: unknown, rule: TextRule): Result<LocalText, Refusal> {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return refused('REQUIRED');
  const clean: Record<string, string> = {};
  for (const [key, value] of Object.entries(raw)) {
    const language = languageCode(key);
    if (language === null) return refused('UNKNOWN_CODE', undefined, { code: key.slice(0, 35) });
    const text = cleanText(value ?? '', { ...rule, required: false });
    if (!text.ok) return { ok: false, refusal: under(language, text.refusal) };
    if (text.value !== '') clean[language] = text.value;
  }
  return rule.required && Object.keys(clean).length === 0 ? refused('REQUIRED') : ok(clean);
}
