import type { PlainDate } from '../kernel/plain-date.js';
import type { AccessibilityFact } from './organization.js';
import { accessibilityAnswer, type AccessibilityAnswer } from './access-facts/access-fact.js';
import type { AccessibilityFactCode } from './vocabulary.js';

/** How well a place answers what somebody needs there, in the order of a list: what fits comes first, NO is left out. */
export const ACCESS_FITS = ['FITS', 'NEARLY', 'ASK', 'NO'] as const;
export type AccessFit = (typeof ACCESS_FITS)[number];

const FIT: Readonly<Record<AccessibilityAnswer, AccessFit>> = {
  YES: 'FITS',
  PARTLY: 'NEARLY',
  ASK_FIRST: 'ASK',
  NO: 'NO',
};

type Fact = Pick<AccessibilityFact, 'code' | 'value' | 'verifiedOn'>;

const worst = (fits: readonly AccessFit[]): AccessFit =>
  ACCESS_FITS.findLast((fit) => fits.includes(fit)) ?? 'FITS';
const best = (fits: readonly AccessFit[]): AccessFit =>
  ACCESS_FITS.find((fit) => fits.includes(fit)) ?? 'ASK';

/**
 * A place is as good as the worst of what is needed there, a service as good as its best place: a lift in one house does
 * not help with the steps of another. What nobody said about a place, and a service without one, must be asked for.
 * Worked example: wanted STEP_FREE_ENTRANCE and LIFT; YES checked in June and nothing about a lift: ASK.
 */
export function accessFit(
  wanted: readonly AccessibilityFactCode[],
  places: readonly (readonly Fact[])[],
  today: PlainDate,
): AccessFit {
  if (wanted.length === 0) return 'FITS';
  const fitOf = (facts: readonly Fact[], code: AccessibilityFactCode): AccessFit => {
    const fact = facts.find((one) => one.code === code);
    return fact ? FIT[accessibilityAnswer(fact, today)] : 'ASK';
  };
  return best(places.map((facts) => worst(wanted.map((code) => fitOf(facts, code)))));
}
