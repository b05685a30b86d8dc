import type { LocalText } from '../kernel/local-text.js';
import type { PlainDate } from '../kernel/plain-date.js';
import type { DecisionRule } from '../networks/policies.js';
import type { MembershipState } from './vocabulary.js';

/** A decision of the members as it is recorded until the room of decisions exists. Counts are votes, not people. */
export interface RecordedDecision {
  readonly date: PlainDate;
  readonly rule: DecisionRule;
  readonly inFavour: number;
  readonly against: number;
  readonly abstain: number;
  readonly text: LocalText;
}

/**
 * The dated bond between an organization and a network. `fromDate` is the first day of membership (null before it
 * starts); `toDate` is the day from which it no longer is a member, and lies in the future while a leaving is announced.
 * Ended memberships stay; a return is a new one. A membership without an application was founded or imported.
 */
export interface Membership {
  readonly id: string;
  readonly organizationId: string;
  readonly state: MembershipState;
  readonly appliedOn: PlainDate | null;
  /** The day of the last step, from which an untouched application lapses. */
  readonly touchedOn: PlainDate;
  readonly fromDate: PlainDate | null;
  readonly toDate: PlainDate | null;
  readonly decision: RecordedDecision | null;
  readonly question: string | null;
  readonly answer: string | null;
  readonly reason: string | null;
  readonly version: number;
}
