import { canonicalJson } from '../kernel/canonical-json.js';
import type { LocalText } from '../kernel/local-text.js';
import type { PlainDate } from '../kernel/plain-date.js';
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

/**
 * Since which day readers wait for an easy version: from the day on which there was a text and none. Kept while that lasts,
 * so that a later change of the text does not make the gap look young. Null where there is nothing to wait for.
 */
export function easyMissingSince(
  before: PlainDate | null,
  after: Omit<EasyText, 'easyDescription'>,
  today: PlainDate,
): PlainDate | null {
  const waits = after.easyState === 'MISSING' && Object.keys(after.description).length > 0;
  return waits ? (before ?? today) : null;
}
