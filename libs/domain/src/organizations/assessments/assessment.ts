import { addMonths, type PlainDate } from '../../kernel/plain-date.js';

/** The five fields in which small groups most often lack knowledge. */
export const CAPACITY_FIELDS = [
  'GOVERNANCE',
  'BOOKKEEPING',
  'REPORTING',
  'DATA_PROTECTION',
  'ACCESSIBILITY',
] as const;
export type CapacityField = (typeof CAPACITY_FIELDS)[number];

/** 1 starting, 2 on the way, 3 steady, 4 helps others. */
export const CAPACITY_LEVELS = [1, 2, 3, 4] as const;
export type CapacityLevel = (typeof CAPACITY_LEVELS)[number];
export type CapacityLevels = Readonly<Record<CapacityField, CapacityLevel>>;

/** Who stands here can help others. */
export const HELPER_LEVEL: CapacityLevel = 4;

/** Months for which an assessment may be relied on. */
export const ASSESSMENT_MONTHS = 24;

/** ASKED by the assessed member; GIVEN by the other one. */
export const PEER_STATES = ['ASKED', 'GIVEN'] as const;
export type PeerState = (typeof PEER_STATES)[number];

/** How another member sees it. */
export interface PeerAssessment {
  readonly id: string;
  readonly organizationId: string;
  readonly state: PeerState;
  readonly askedOn: PlainDate;
  readonly givenOn: PlainDate | null;
  readonly levels: CapacityLevels | null;
  /** Whether the other member was its mentor on the day it was given: helping it, or sponsoring it. */
  readonly byMentor: boolean;
}

/** How a member sees itself, on a day, with what others said to it. Never changed: the next one is a new one. */
export interface Assessment {
  readonly id: string;
  readonly organizationId: string;
  readonly assessedOn: PlainDate;
  readonly levels: CapacityLevels;
  readonly peers: readonly PeerAssessment[];
}

/** SELF_ONLY: nobody else has looked yet. CONFIRMED: at least one member who is no mentor has. EXPIRED: older than 24 months. */
export const ASSESSMENT_STANDINGS = ['SELF_ONLY', 'CONFIRMED', 'EXPIRED'] as const;
export type AssessmentStanding = (typeof ASSESSMENT_STANDINGS)[number];

/** Last day on which it may be relied on. */
export const validUntil = ({ assessedOn }: Pick<Assessment, 'assessedOn'>): PlainDate =>
  addMonths(assessedOn, ASSESSMENT_MONTHS);

const given = ({ peers }: Pick<Assessment, 'peers'>): PeerAssessment[] =>
  peers.filter(({ state }) => state === 'GIVEN');

/** How far an assessment can be relied on today. Computed, never stored. */
export function assessmentStanding(
  assessment: Pick<Assessment, 'assessedOn' | 'peers'>,
  today: PlainDate,
): AssessmentStanding {
  if (today > validUntil(assessment)) return 'EXPIRED';
  return given(assessment).some(({ byMentor }) => !byMentor) ? 'CONFIRMED' : 'SELF_ONLY';
}

/** The level that counts: the lowest of what the member and its peers said; null while it cannot be relied on. */
export function levelThatCounts(
  assessment: Assessment,
  field: CapacityField,
  today: PlainDate,
): CapacityLevel | null {
  if (assessmentStanding(assessment, today) !== 'CONFIRMED') return null;
  const said = [assessment.levels, ...given(assessment).map(({ levels }) => levels)];
  return Math.min(...said.flatMap((levels) => (levels ? [levels[field]] : []))) as CapacityLevel;
}

/** Whether an assessment lets its member through where a level is asked for. An old or unconfirmed one never does. */
export function opensGate(
  assessment: Assessment | null,
  gate: { readonly field: CapacityField; readonly level: CapacityLevel },
  today: PlainDate,
): boolean {
  const level = assessment && levelThatCounts(assessment, gate.field, today);
  return level !== null && level >= gate.level;
}
