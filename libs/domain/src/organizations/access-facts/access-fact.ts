import { canonicalJson } from '../../kernel/canonical-json.js';
import { daysBetween, type PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { code, localText, optional, pastDay, shapeOf, type Check } from '../fields.js';
import type { AccessibilityFact } from '../organization.js';
import { ACCESSIBILITY_FACTS, ACCESSIBILITY_VALUES } from '../vocabulary.js';

/** How a fact is shown: UNKNOWN reads "ask first", PARTLY "Nearly: …". */
export const ACCESSIBILITY_ANSWERS = ['YES', 'NO', 'PARTLY', 'ASK_FIRST'] as const;
export type AccessibilityAnswer = (typeof ACCESSIBILITY_ANSWERS)[number];

/** After this many days nobody should rely on a check: ask first. */
export const ACCESSIBILITY_FRESH_DAYS = 365;

/** What a visitor is told: unknown, unchecked and old facts (12 months) all say "ask first". Computed, never stored. */
export function accessibilityAnswer(
  fact: Pick<AccessibilityFact, 'value' | 'verifiedOn'>,
  today: PlainDate,
): AccessibilityAnswer {
  if (fact.value === 'UNKNOWN' || fact.verifiedOn === null) return 'ASK_FIRST';
  return daysBetween(fact.verifiedOn, today) > ACCESSIBILITY_FRESH_DAYS ? 'ASK_FIRST' : fact.value;
}

/** What somebody says of a place or a service; without a day it was told, not checked. */
export type AccessRequest = Partial<Record<'code' | 'value' | 'text' | 'checkedOn', unknown>>;

/** Who says it. */
export interface Checker {
  readonly organizationId: string | null;
  readonly accountId: string | null;
}

type Statement = Pick<AccessibilityFact, 'code' | 'value' | 'text'> & { checkedOn: PlainDate | null };

const statement = (today: PlainDate): Check<Statement> =>
  shapeOf<Statement>({
    code: code(ACCESSIBILITY_FACTS),
    value: code(ACCESSIBILITY_VALUES),
    text: localText({ max: 300 }),
    checkedOn: optional(pastDay(today)),
  });

/**
 * The fact after somebody spoke. A check names its day, never a coming one, and finds something (UNKNOWN is no finding);
 * "nearly" needs the sentence that says what is missing. Who says the same again without having looked keeps the check
 * that was there; who says something else takes it away. Refusals: those of the fields, REQUIRED, NOTHING_FOUND,
 * CHECKED_LATER where a newer check is known.
 */
export function stateAccess(
  before: AccessibilityFact | null,
  request: AccessRequest,
  checker: Checker,
  today: PlainDate,
): Result<AccessibilityFact, Refusal> {
  const said = statement(today)(request);
  if (!said.ok) return said;
  const { checkedOn, ...fact } = said.value;
  if (fact.value === 'PARTLY' && Object.keys(fact.text).length === 0) return refused('REQUIRED', 'text');
  if (checkedOn === null) return ok({ ...fact, ...(holds(before, fact) ? checkOf(before) : UNCHECKED) });
  if (fact.value === 'UNKNOWN') return refused('NOTHING_FOUND', 'value');
  const known = before?.verifiedOn;
  if (known && known > checkedOn) return refused('CHECKED_LATER', 'checkedOn', { day: known });
  const { organizationId, accountId } = checker;
  return ok({
    ...fact,
    verifiedOn: checkedOn,
    verifiedByOrganizationId: organizationId,
    verifiedBy: accountId,
  });
}

const UNCHECKED = { verifiedOn: null, verifiedByOrganizationId: null, verifiedBy: null } as const;

const checkOf = ({ verifiedOn, verifiedByOrganizationId, verifiedBy }: AccessibilityFact) => ({
  verifiedOn,
  verifiedByOrganizationId,
  verifiedBy: verifiedBy ?? null,
});

const holds = (
  before: AccessibilityFact | null,
  { value, text }: Pick<AccessibilityFact, 'value' | 'text'>,
): before is AccessibilityFact =>
  before !== null && before.value === value && canonicalJson(before.text) === canonicalJson(text);

/** A check by somebody else than whom the place belongs to counts more: visitors are told. */
export const isIndependent = (
  fact: Pick<AccessibilityFact, 'verifiedOn' | 'verifiedByOrganizationId'>,
  ownerId: string,
): boolean => fact.verifiedOn !== null && fact.verifiedByOrganizationId !== ownerId;
