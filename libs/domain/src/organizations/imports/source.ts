import { cleanText } from '../../kernel/clean-text.js';
import { under, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';

/** Where a list comes from: how people call it, and the short name that becomes part of the ids of its records. */
export interface ImportSource {
  readonly title: string;
  readonly source: string;
}

const MAX_TITLE = 80;
const MAX_SHORT = 40;

/** The same title gives the same short name whatever its case, accents and marks, so that the next file finds its records. */
export function importSource(title: unknown): Result<ImportSource, Refusal> {
  const cleaned = cleanText(title, { max: MAX_TITLE, required: true });
  if (!cleaned.ok) return { ok: false, refusal: under('title', cleaned.refusal) };
  const source = cleaned.value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_SHORT)
    .replace(/^-+|-+$/g, '');
  return ok({ title: cleaned.value, source: source || 'list' });
}
