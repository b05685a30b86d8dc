import type { Money } from '../../kernel/money.js';
import { addDays, coversDay, type Period, type PlainDate } from '../../kernel/plain-date.js';

/** PROPOSED by one side; the other accepts (ACTIVE) or declines. An ACTIVE one stays so until somebody settles and ends it. */
export const SPONSORSHIP_STATES = ['PROPOSED', 'ACTIVE', 'ENDED', 'DECLINED', 'WITHDRAWN'] as const;
export type SponsorshipState = (typeof SPONSORSHIP_STATES)[number];

/** SPONSOR takes on money for a group, the SPONSEE. */
export const SPONSORSHIP_SIDES = ['SPONSOR', 'SPONSEE'] as const;
export type SponsorshipSide = (typeof SPONSORSHIP_SIDES)[number];
export const otherSide = (side: SponsorshipSide): SponsorshipSide =>
  side === 'SPONSOR' ? 'SPONSEE' : 'SPONSOR';

/** Why a sponsorship ended when neither side ended it. */
export const SPONSORSHIP_ENDINGS = ['SPONSOR_GONE'] as const;
export type SponsorshipEnding = (typeof SPONSORSHIP_ENDINGS)[number];

export const SCOPE_KINDS = ['PROGRAM', 'BUDGET_LINE'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** A programme or budget line by the name that both sides use; `subjectId` once its room exists. */
export interface ScopeItem {
  readonly kind: ScopeKind;
  readonly name: string;
  readonly subjectId: string | null;
}

/** What the two sides agree on. Both days are inclusive. No scope means everything that the group does. */
export interface SponsorshipTerms {
  readonly fromDate: PlainDate;
  readonly toDate: PlainDate;
  readonly scope: readonly ScopeItem[];
  /** The most that may run through it. */
  readonly ceiling: Money;
  /** Share that the sponsor keeps, in hundredths of a per cent. */
  readonly feeBasisPoints: number;
}

/**
 * The dated bond by which a registered member acts for a group that is not registered. Terms never change: new terms are a
 * new sponsorship that `replaces` this one from its first day on, so that every day keeps the terms it had.
 */
export interface Sponsorship extends SponsorshipTerms {
  readonly id: string;
  readonly sponsorId: string;
  readonly sponseeId: string;
  readonly state: SponsorshipState;
  readonly proposedBy: SponsorshipSide;
  readonly proposedOn: PlainDate;
  readonly acceptedOn: PlainDate | null;
  readonly replacesId: string | null;
  /** Last day in force where it ended before its term. */
  readonly endedOn: PlainDate | null;
  /** Set when nobody ended it: its sponsor is no member of the network any more. */
  readonly endedBecause: SponsorshipEnding | null;
  readonly reason: string | null;
  /** The paper that both sides signed; it comes once and stays. */
  readonly agreementFileId: string | null;
  readonly version: number;
}

/** Fifteen per cent: more than that is no handling fee. */
export const MAX_FEE_BASIS_POINTS = 1500;

type Dated = Pick<Sponsorship, 'state' | 'fromDate' | 'toDate' | 'endedOn'>;

/** The days on which a sponsorship is or was in force; null for one that never was. */
export function daysInForce({ state, fromDate, toDate, endedOn }: Dated): Period | null {
  if (state !== 'ACTIVE' && state !== 'ENDED') return null;
  const last = endedOn ?? toDate;
  return last < fromDate ? null : { fromDate, toDate: last };
}

/** Whether it was in force on that day. History answers by the dates alone: what an organization became later plays no part. */
export function inForceOn(sponsorship: Dated, day: PlainDate): boolean {
  const days = daysInForce(sponsorship);
  return days !== null && coversDay(days, day);
}

/**
 * RAN_OUT: its term is over and nobody has settled it yet. LATER: agreed, not begun. SPONSOR_GONE: it ended because the
 * sponsor left the network, and the group stands without one.
 */
export const SPONSORSHIP_STANDINGS = [
  'PROPOSED',
  'LATER',
  'RUNNING',
  'RAN_OUT',
  'ENDED',
  'SPONSOR_GONE',
  'DECLINED',
  'WITHDRAWN',
] as const;
export type SponsorshipStanding = (typeof SPONSORSHIP_STANDINGS)[number];

/** How a sponsorship stands on a day. Computed, never stored. */
export function sponsorshipStanding(
  sponsorship: Dated & Pick<Sponsorship, 'endedBecause'>,
  today: PlainDate,
): SponsorshipStanding {
  const { state, fromDate, toDate, endedBecause } = sponsorship;
  if (state === 'ENDED') return endedBecause ?? state;
  if (state !== 'ACTIVE') return state;
  if (today < fromDate) return 'LATER';
  return today > toDate ? 'RAN_OUT' : 'RUNNING';
}

/** The last day that an ending of today leaves in force: today, its own last day, or none when it has not begun. */
export function lastDayWhenEnded({ fromDate, toDate }: Period, today: PlainDate): PlainDate {
  const last = toDate !== null && toDate < today ? toDate : today;
  return last < fromDate ? addDays(fromDate, -1) : last;
}

const keyOf = ({ kind, name, subjectId }: ScopeItem): string =>
  `${kind} ${subjectId ?? name.trim().toLowerCase()}`;

/** Whether two scopes share something; one without a list covers everything. */
export function shareScope(a: readonly ScopeItem[], b: readonly ScopeItem[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const keys = new Set(a.map(keyOf));
  return b.some((item) => keys.has(keyOf(item)));
}
