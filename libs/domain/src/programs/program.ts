import type { LocalText } from '../kernel/local-text.js';
import type { Period, PlainDate } from '../kernel/plain-date.js';
import type { RecordedDecision } from '../networks/recorded-decision.js';
import type { EasyState } from '../organizations/vocabulary.js';
import type { PartnerRole, ProgramPurpose, ProgramState } from './vocabulary.js';

/** The easy version of a programme's text, whether it can be relied on, and since when readers wait for one. */
export interface EasyProgram {
  readonly easyDescription: LocalText;
  readonly easyState: EasyState;
  readonly easyCheckedBy: string | null;
  readonly easyCheckedOn: PlainDate | null;
  readonly easyMissingSince: PlainDate | null;
}

/** What the partners agree on when they approve. Both days are inclusive. */
export interface ProgramPlan {
  readonly title: LocalText;
  readonly description: LocalText;
  readonly purposes: readonly ProgramPurpose[];
  readonly targetGroups: readonly string[];
  readonly places: readonly LocalText[];
  readonly fromDate: PlainDate;
  readonly toDate: PlainDate;
  /** It needs no money: nothing has to be signed with a funder before it starts. */
  readonly zeroBudget: boolean;
  /** The partners take over a public service together; it then has a portfolio of services. */
  readonly consortium: boolean;
}

/** Work carried by two or more members. */
export interface Program extends ProgramPlan, EasyProgram {
  readonly id: string;
  readonly state: ProgramState;
  /** The signed paper that pays for it. */
  readonly agreementFileId: string | null;
  readonly published: boolean;
  readonly approvedOn: PlainDate | null;
  /** The decision of the members, where they decided instead of the officers of all partners. */
  readonly decision: RecordedDecision | null;
  /** Why it pauses or did not take place. */
  readonly reason: string | null;
  readonly finalReport: LocalText | null;
  readonly finalReportAcceptedOn: PlainDate | null;
  readonly version: number;
}

/** An organization in one role for a time. One organization may have several roles. */
export interface ProgramPartner extends Period {
  readonly id: string;
  readonly organizationId: string;
  readonly role: PartnerRole;
  readonly toDate: PlainDate;
  readonly task: LocalText;
  /** Who approved the programme for this organization, and when. */
  readonly approvedBy: string | null;
  readonly approvedOn: PlainDate | null;
}

/** Nothing changes any more: a terminal state reopens only as a new programme. */
export const isOver = (state: ProgramState): boolean => state === 'CLOSED' || state === 'CANCELLED';

/** From approval on the partners are bound: one answers for it, at least one carries it out, on every day of it. */
export const isBinding = (state: ProgramState): boolean =>
  state !== 'IDEA' && state !== 'PLANNED' && state !== 'CANCELLED';
