import { pickText } from '@kalaka/domain';
import type { Words } from '@kalaka/ui';
import { label } from '../labels';

/** Which words the codes of a field have. */
const CODES: Readonly<Record<string, (code: string) => string>> = {
  legalForm: label.legalForm,
  legalStatus: label.legalStatus,
  targetGroups: label.targetGroup,
  easyState: label.easyState,
};
/** A text in languages: every key is a language code, every value a text. */
const isLocalText = (value: object): value is Record<string, string> =>
  Object.entries(value).length > 0 &&
  Object.entries(value).every(([key, text]) => /^[a-z]{2,3}(-\w+)*$/.test(key) && typeof text === 'string');

/**
 * A value of the record as people read it. Records keep values as JSON; a text that is none is shown as it stands.
 *
 * @param field name of the changed field, which tells what its codes mean
 */
export function changeWords(field: string, value: string, language: string, t: Words): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(value);
  } catch {
    parsed = value;
  }
  return words(parsed);

  function words(one: unknown): string {
    if (one === null || one === undefined || one === '') return '';
    if (Array.isArray(one)) return one.map(words).filter(Boolean).join(', ');
    if (typeof one === 'object') return ofObject(one);
    const text = String(one as string | number | boolean);
    const key = CODES[field];
    return key && /^[A-Z_]+$/.test(text) ? t(key(text)) : text;
  }

  function ofObject(one: object): string {
    if (isLocalText(one)) return pickText(one, [language])?.text ?? '';
    // A service, a place or a telephone is known by its name or number; the rest of it is on its own page.
    const named = one as { name?: unknown; number?: unknown; value?: unknown };
    const known = named.name ?? named.number ?? named.value;
    return known === undefined ? Object.values(one).map(words).filter(Boolean).join(', ') : words(known);
  }
}
