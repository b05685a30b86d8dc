import { cleanLocalText, type LocalText } from '../kernel/local-text.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';

/** Terms of the network's own, offered beside what its organizations use: what members can help each other with. */
export interface NetworkVocabulary {
  readonly expertise: readonly LocalText[];
}

export const NO_VOCABULARY: NetworkVocabulary = Object.freeze({ expertise: [] });

const MOST_TERMS = 200;

/** The terms with clean texts. Refusals: TOO_MANY, those of text. */
export function checkVocabulary(given: NetworkVocabulary): Result<NetworkVocabulary, Refusal> {
  if (given.expertise.length > MOST_TERMS) return refused('TOO_MANY', 'expertise', { max: MOST_TERMS });
  const expertise: LocalText[] = [];
  for (const [index, raw] of given.expertise.entries()) {
    const term = cleanLocalText(raw, { max: 80, required: true });
    if (!term.ok) return { ok: false, refusal: under(`expertise[${index}]`, term.refusal) };
    expertise.push(term.value);
  }
  return ok({ expertise });
}
