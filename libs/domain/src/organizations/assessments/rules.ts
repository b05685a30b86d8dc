import { type PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import {
  CAPACITY_FIELDS,
  CAPACITY_LEVELS,
  validUntil,
  type Assessment,
  type CapacityField,
  type CapacityLevel,
  type CapacityLevels,
  type PeerAssessment,
} from './assessment.js';

/** One level for each field. Refusals: REQUIRED, OUT_OF_RANGE, under `levels.<FIELD>`. */
export function checkLevels(
  given: Readonly<Partial<Record<CapacityField, number>>>,
): Result<CapacityLevels, Refusal> {
  for (const field of CAPACITY_FIELDS) {
    const level = given[field];
    if (level === undefined) return refused('REQUIRED', `levels.${field}`);
    if (!CAPACITY_LEVELS.includes(level as CapacityLevel))
      return refused('OUT_OF_RANGE', `levels.${field}`, { min: 1, max: CAPACITY_LEVELS.length });
  }
  return ok(Object.fromEntries(CAPACITY_FIELDS.map((field) => [field, given[field]])) as CapacityLevels);
}

/** How a member sees itself today. Refusals: ASSESSED_TODAY (one a day is enough), those of `checkLevels`. */
export function assess(
  facts: { readonly latestOn: PlainDate | null },
  given: Readonly<Partial<Record<CapacityField, number>>>,
  today: PlainDate,
): Result<Pick<Assessment, 'assessedOn' | 'levels'>, Refusal> {
  const levels = checkLevels(given);
  if (!levels.ok) return levels;
  if (facts.latestOn === today) return refused('ASSESSED_TODAY');
  return ok({ assessedOn: today, levels: levels.value });
}

export interface AskPeerFacts {
  readonly assessment: Assessment;
  readonly peer: { readonly organizationId: string; readonly isActiveMember: boolean };
}

/** Asks another member to look too. Refusals: ASSESSMENT_EXPIRED, PEER_IS_SELF, PEER_NOT_MEMBER, PEER_ASKED. */
export function askPeer(
  { assessment, peer }: AskPeerFacts,
  today: PlainDate,
): Result<Omit<PeerAssessment, 'id'>, Refusal> {
  if (today > validUntil(assessment)) return refused('ASSESSMENT_EXPIRED');
  const { organizationId } = peer;
  if (organizationId === assessment.organizationId) return refused('PEER_IS_SELF', 'peerId');
  if (!peer.isActiveMember) return refused('PEER_NOT_MEMBER', 'peerId');
  if (assessment.peers.some((one) => one.organizationId === organizationId))
    return refused('PEER_ASKED', 'peerId');
  return ok({
    organizationId,
    state: 'ASKED',
    askedOn: today,
    givenOn: null,
    levels: null,
    byMentor: false,
  });
}

export interface AssessPeerFacts {
  readonly assessment: Assessment;
  readonly request: PeerAssessment;
  /** Whether the assessing member helps or sponsors the assessed one today. */
  readonly isMentor: boolean;
}

/**
 * The other member says how it sees it. A mentor judges its own work, so somebody else has to come first.
 * Refusals: WRONG_STATE, ASSESSMENT_EXPIRED, MENTOR_ALONE, those of `checkLevels`.
 */
export function assessPeer(
  { assessment, request, isMentor }: AssessPeerFacts,
  given: Readonly<Partial<Record<CapacityField, number>>>,
  today: PlainDate,
): Result<Pick<PeerAssessment, 'state' | 'givenOn' | 'levels' | 'byMentor'>, Refusal> {
  if (request.state !== 'ASKED') return refused('WRONG_STATE', undefined, { currentState: request.state });
  if (today > validUntil(assessment)) return refused('ASSESSMENT_EXPIRED');
  const levels = checkLevels(given);
  if (!levels.ok) return levels;
  const others = assessment.peers.some(({ state, byMentor }) => state === 'GIVEN' && !byMentor);
  if (isMentor && !others) return refused('MENTOR_ALONE');
  return ok({ state: 'GIVEN', givenOn: today, levels: levels.value, byMentor: isMentor });
}
