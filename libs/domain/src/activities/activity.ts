import type { LocalText } from '../kernel/local-text.js';
import type { Money } from '../kernel/money.js';
import type { PlainDate } from '../kernel/plain-date.js';

/**
 * PLANNED is still to come. HELD took place and waits for its report. REPORTED waits for the coordination, which accepts it
 * or sends it back. ACCEPTED counts in what the network tells; LOCKED does so for good. DISPUTED counts too, and a partner
 * says that its figures are wrong.
 */
export const ACTIVITY_STATES = [
  'PLANNED',
  'HELD',
  'REPORTED',
  'SENT_BACK',
  'ACCEPTED',
  'LOCKED',
  'CANCELLED',
  'DISPUTED',
] as const;
export type ActivityState = (typeof ACTIVITY_STATES)[number];

/** States in which the figures were accepted; they change only through a correction. */
export const ACCEPTED_STATES = ['ACCEPTED', 'LOCKED', 'DISPUTED'] as const satisfies readonly ActivityState[];
/** States in which an activity took place, so that it counts in a sum at all. */
export const COUNTED_STATES = [
  'HELD',
  'REPORTED',
  'SENT_BACK',
  ...ACCEPTED_STATES,
] as const satisfies readonly ActivityState[];
/** States in which somebody has something left to do: a programme does not end over them. */
export const OPEN_STATES = [
  'PLANNED',
  'HELD',
  'REPORTED',
  'SENT_BACK',
  'DISPUTED',
] as const satisfies readonly ActivityState[];
/** States in which nothing is left to do before the period is locked. */
export const SETTLED_STATES = ['ACCEPTED', 'LOCKED', 'CANCELLED'] as const satisfies readonly ActivityState[];

/** How the people reached are told apart. Each way stands alone: a sum over two of them would count people twice. */
export const REACH_DIMENSIONS = ['TARGET_GROUP', 'AGE', 'ROLE'] as const;
export type ReachDimension = (typeof REACH_DIMENSIONS)[number];

/** Nobody asked these people; a value like any other, so that the rest of a number is told and not guessed. */
export const NOT_ASKED = 'NOT_ASKED';

export const AGE_BANDS = ['UNDER_14', '14_17', '18_29', '30_59', '60_PLUS', NOT_ASKED] as const;
export type AgeBand = (typeof AGE_BANDS)[number];

export const REACH_ROLES = [
  'PARTICIPANT',
  'CARER',
  'PUPIL',
  'TEACHER',
  'VOLUNTEER',
  'PROFESSIONAL',
  'OTHER',
  NOT_ASKED,
] as const;
export type ReachRole = (typeof REACH_ROLES)[number];

/** What somebody may need in order to take part; of an activity it is told which of these were there. */
export const ACCESS_NEEDS = [
  'SIGN_INTERPRETER',
  'LIVE_CAPTIONS',
  'INDUCTION_LOOP',
  'STEP_FREE',
  'EASY_READ',
  'LARGE_PRINT',
  'SUPPORTER',
  'BREAKS',
] as const;
export type AccessNeed = (typeof ACCESS_NEEDS)[number];

/** So many people of one kind. */
export interface ReachCount {
  readonly dimension: ReachDimension;
  /** A target group of the network, an age band or a role, or NOT_ASKED. */
  readonly code: string;
  readonly count: number;
}

/** What was said about a report on its way: sent back, disputed, answered, resolved. */
export const REMARK_KINDS = ['SENT_BACK', 'ANSWERED', 'DISPUTED', 'RESOLVED'] as const;
export type RemarkKind = (typeof REMARK_KINDS)[number];

/** Counts of an activity. There is no field for a name, and never will be. */
export interface ActivityFigures {
  /** People reached; null: nobody knows. */
  readonly reach: number | null;
  readonly reachBy: readonly ReachCount[];
  /** How long it lasted. */
  readonly minutes: number | null;
  /** Work of paid people, all together. */
  readonly staffMinutes: number;
  /** Work of volunteers, all together. */
  readonly volunteerMinutes: number;
}

/** What was done, where and when. */
export interface ActivityFields {
  readonly type: string;
  readonly programId: string | null;
  readonly happenedOn: PlainDate;
  /** `HH:MM`. */
  readonly startsAt: string | null;
  readonly title: LocalText;
  readonly outcome: LocalText;
  readonly place: string | null;
  readonly locationId: string | null;
  readonly district: string | null;
  /** Access needs that were met there. */
  readonly provisions: readonly string[];
  /** Who did it together with the organization that reports it. */
  readonly coOrganizerIds: readonly string[];
}

export interface Activity extends ActivityFields, ActivityFigures {
  readonly id: string;
  /** Who reports it. */
  readonly organizationId: string;
  readonly state: ActivityState;
  readonly hourRatesId: string | null;
  /** What the volunteers' hours are worth by the table of rates of that day. */
  readonly inKind: Money | null;
  readonly loggedBy: string | null;
  readonly loggedAt: string;
  readonly acceptedAt: string | null;
  readonly acceptedBy: string | null;
  readonly version: number;
}

/** So long the person who logged it may take it back with one step. */
export const UNDO_MINUTES = 10;
/** So long after acceptance a partner may dispute the figures. */
export const DISPUTE_DAYS = 14;
export const MOST_ORGANIZERS = 20;

const MINUTE_MS = 60_000;

/** Until when the person who logged it may take it back. */
export const undoableUntil = (loggedAt: string): Date =>
  new Date(Date.parse(loggedAt) + UNDO_MINUTES * MINUTE_MS);
