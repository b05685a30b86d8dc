import { canonicalJson } from '../kernel/canonical-json.js';
import type { LocalText } from '../kernel/local-text.js';
import type { PlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
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

/** Who read the easy version and understood it, and when; both or none. */
export interface EasyCheck {
  readonly easyCheckedBy: string | null;
  readonly easyCheckedOn: PlainDate | null;
}

/**
 * The state and the check after a change. The state goes along with the texts, unless the change itself says that readers
 * checked it (`said`), by whom and when; a check of another text is forgotten. Worked example: CHECKED by Marika, the easy
 * version is rewritten and nothing said: UNCHECKED by nobody.
 * Refusals: REQUIRED for a check without who or when, DATE_IN_FUTURE.
 */
export function easyAfter(
  before: EasyText,
  after: Omit<EasyText, 'easyState'> & EasyCheck,
  said: EasyState | null | undefined,
  today: PlainDate,
): Result<EasyCheck & Pick<EasyText, 'easyState'>, Refusal> {
  const derived = easyStateAfter(before, after);
  const easyState = said && derived !== 'MISSING' ? said : derived;
  const { easyCheckedBy, easyCheckedOn } = after;
  if (easyState === 'UNCHECKED' || easyState === 'MISSING')
    return ok({ easyState, easyCheckedBy: null, easyCheckedOn: null });
  if (easyState === 'CHECKED' && easyCheckedBy === null) return refused('REQUIRED', 'easyCheckedBy');
  if (easyState === 'CHECKED' && easyCheckedOn === null) return refused('REQUIRED', 'easyCheckedOn');
  if (easyCheckedOn !== null && easyCheckedOn > today)
    return refused('DATE_IN_FUTURE', 'easyCheckedOn', { today });
  return ok({ easyState, easyCheckedBy, easyCheckedOn });
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
