import type { LocalText } from '../kernel/local-text.js';
import type { Money } from '../kernel/money.js';

/**
 * How the members decide. SIMPLE_MAJORITY: more yes than no. TWO_THIRDS: at least two thirds of yes and no.
 * CONSENSUS_THEN_TWO_THIRDS: no "no", else two thirds. FOUNDING: the founding meeting, not counted.
 */
export const DECISION_RULES = [
  'SIMPLE_MAJORITY',
  'TWO_THIRDS',
  'CONSENSUS',
  'CONSENSUS_THEN_TWO_THIRDS',
  'FOUNDING',
] as const;
export type DecisionRule = (typeof DECISION_RULES)[number];

/** Who must approve a claim of a certain size. */
export const APPROVERS = ['FIN', 'AO_OF_CLAIMANT', 'FIN_OR_OTHER_AO', 'COORD'] as const;
export type Approver = (typeof APPROVERS)[number];

/** The papers of an organization with a date of validity. */
export const STANDING_DOCUMENTS = [
  'TRANSPARENCY_DECLARATION',
  'NO_PUBLIC_DEBT_CERTIFICATE',
  'CONFLICT_OF_INTEREST_DECLARATION',
  'ANNUAL_ACCOUNTS',
  'STATUTES',
] as const;
export type StandingDocument = (typeof STANDING_DOCUMENTS)[number];

/** Up to and including `upTo` (decimal string in minor units; null: any amount) these people must approve. */
export interface ClaimApproval {
  readonly upTo: Money | null;
  readonly approvals: number;
  readonly who: readonly Approver[];
}

/** The rules a network has agreed on: limits and clocks, never law written into code. */
export interface NetworkPolicies {
  readonly decisionRule: {
    readonly default: DecisionRule;
    readonly quorumPercent: number;
    readonly rounds: number;
  };
  readonly claimApprovals: readonly ClaimApproval[];
  readonly answerClock: {
    readonly days: number;
    readonly extensions: number;
    readonly capMonths: number;
    readonly basis: LocalText | null;
  };
  readonly smallCountThreshold: number;
  /** `MM-DD`. */
  readonly fiscalYearStart: string;
  readonly contractDocuments: readonly StandingDocument[];
  readonly suspendingDocuments: readonly StandingDocument[];
  /** How many days before the last day of a paper its people are reminded. */
  readonly documentWarningDays: readonly number[];
  /** How long a member may be late with a paper before the membership pauses. */
  readonly documentGraceDays: number;
  readonly applicationExpiryDays: number;
  /** The most that all sponsorships of one sponsor may add up to on one day; null: no limit. */
  readonly sponsorCeiling: Money | null;
}

/** What a new network starts with; each figure may be changed by the network. */
export const DEFAULT_POLICIES: NetworkPolicies = Object.freeze({
  decisionRule: { default: 'SIMPLE_MAJORITY', quorumPercent: 50, rounds: 1 },
  claimApprovals: [{ upTo: null, approvals: 2, who: ['AO_OF_CLAIMANT', 'FIN'] }],
  answerClock: { days: 30, extensions: 1, capMonths: 6, basis: null },
  smallCountThreshold: 5,
  fiscalYearStart: '01-01',
  contractDocuments: [],
  suspendingDocuments: [],
  documentWarningDays: [60, 30, 7],
  documentGraceDays: 0,
  applicationExpiryDays: 90,
  sponsorCeiling: null,
} as const);
