import { canonicalJson } from '../kernel/canonical-json.js';
import type { LocalText } from '../kernel/local-text.js';
import type { EasyState } from './vocabulary.js';

/** A text, its easy-to-read version, and whether that can be relied on. */
export interface EasyText {
  readonly description: LocalText;
  readonly easyDescription: LocalText;
  readonly easyState: EasyState;
}

const same = (a: LocalText, b: LocalText): boolean => canonicalJson(a) === canonicalJson(b);

/**
 * How far the easy version can be relied on after a change that does not say so itself: none is MISSING, a new one
 * UNCHECKED, a checked one whose text changed STALE. Worked example: CHECKED, the description is rewritten, the easy
 * version is not: STALE.
 */
export function easyStateAfter(before: EasyText, after: Omit<EasyText, 'easyState'>): EasyState {
  if (Object.keys(after.easyDescription).length === 0) return 'MISSING';
  if (!same(before.easyDescription, after.easyDescription)) return 'UNCHECKED';
  const rewritten = !same(before.description, after.description);
  return rewritten && before.easyState === 'CHECKED' ? 'STALE' : before.easyState;
}
