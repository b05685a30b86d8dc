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

const fitOf = (fact: Fact | undefined, today: PlainDate): AccessFit =>
  fact ? FIT[accessibilityAnswer(fact, today)] : 'ASK';

/**
 * Of what is said of a service and of its place, the fact that counts: whoever knows speaks, and where both know, the
 * worse one, so that nobody travels in vain. A place that has a lift does not help where the service is upstairs in another
 * wing, and a service in sign language is one also where nobody has asked about the place.
 */
export function factThatCounts<F extends Fact>(
  ofService: F | undefined,
  ofPlace: F | undefined,
  today: PlainDate,
): F | undefined {
  const [service, place] = [fitOf(ofService, today), fitOf(ofPlace, today)];
  if (service === 'ASK') return place === 'ASK' ? (ofService ?? ofPlace) : ofPlace;
  return place === 'ASK' || worst([service, place]) === service ? ofService : ofPlace;
}

/**
 * A place is as good as the worst of what is needed there, a service as good as its best place: a lift in one house does
 * not help with the steps of another. What is known of the service itself holds at each of its places, and alone where it
 * has none (at home, online). What nobody said must be asked for.
 * Worked example: wanted STEP_FREE_ENTRANCE and LIFT; YES checked in June and nothing about a lift: ASK.
 */
export function accessFit(
  wanted: readonly AccessibilityFactCode[],
  places: readonly (readonly Fact[])[],
  today: PlainDate,
  ofService: readonly Fact[] = [],
): AccessFit {
  if (wanted.length === 0) return 'FITS';
  const about = (facts: readonly Fact[], code: AccessibilityFactCode) =>
    facts.find((one) => one.code === code);
  const fitAt = (place: readonly Fact[]): AccessFit =>
    worst(
      wanted.map((code) => fitOf(factThatCounts(about(ofService, code), about(place, code), today), today)),
    );
  return best((places.length > 0 ? places : [[]]).map(fitAt));
}
