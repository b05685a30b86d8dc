import type { LocalText } from '../../kernel/local-text.js';
import type { PlainDate } from '../../kernel/plain-date.js';
import type { RecordedDecision } from '../recorded-decision.js';

/**
 * Where the handover of the administration post stands. PREPARED: the members have decided, and what has to be settled
 * is being settled. HANDED_OVER and CANCELLED are final: a second thought is a new handover.
 */
export const HANDOVER_STATES = ['PREPARED', 'HANDED_OVER', 'CANCELLED'] as const;
export type HandoverState = (typeof HANDOVER_STATES)[number];

/**
 * What the outgoing administration organization may still owe, found by the rooms themselves. A room that adds a duty
 * adds its code here, with words `networks.duty.<CODE>` in both languages.
 */
export const HANDOVER_DUTIES = [
  'NEW_COORDINATOR',
  'NEW_FINANCE_OFFICER',
  'NEW_NAO_MEMBERSHIP',
  'MANDATES_END',
  'APPLICATIONS_WAITING',
  'SPONSORSHIPS_HELD',
] as const;
export type HandoverDutyCode = (typeof HANDOVER_DUTIES)[number];

/** The post going from one organization to another on the first day of the new term. */
export interface Handover {
  readonly id: string;
  readonly fromTermId: string;
  /** The term that began with it; null until it is handed over. */
  readonly toTermId: string | null;
  /** The organization that takes the post. */
  readonly organizationId: string;
  /** First day of the new term. */
  readonly changeOn: PlainDate;
  /** Last day of the new term; open-ended when null. */
  readonly until: PlainDate | null;
  readonly decision: RecordedDecision;
  readonly state: HandoverState;
  readonly version: number;
}

/** Something that people agreed to hand over and tick off: keys, signatures at the bank, the archive. */
export interface HandoverItem {
  readonly id: string;
  readonly text: LocalText;
  /** How many of them there are, where that can be said. */
  readonly count: number | null;
  readonly settled: boolean;
}

/** What is known of the organization that is to take the post. */
export interface IncomingBody {
  readonly organizationId: string;
  readonly legalPerson: boolean;
  /** A member now, neither paused nor with a leaving announced for before the change. */
  readonly activeMember: boolean;
}

/** A duty that is open now. Those that block must be settled; the others go over to the new organization, in writing. */
export interface OpenDuty {
  readonly code: HandoverDutyCode;
  readonly blocks: boolean;
  readonly count: number;
}
