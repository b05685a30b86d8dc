import type { PlainDate } from '../../kernel/plain-date.js';
import type { RecordedDecision } from '../../networks/recorded-decision.js';
import type { MembershipState } from '../vocabulary.js';

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
