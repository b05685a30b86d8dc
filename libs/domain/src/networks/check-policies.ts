import { isCode } from '../kernel/codes.js';
import { positiveMoney } from '../kernel/money.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { isPlainDate } from '../kernel/plain-date.js';
import { CURRENCIES, type Currency } from '../kernel/currency.js';
import {
  APPROVERS,
  DECISION_RULES,
  DEFAULT_POLICIES,
  STANDING_DOCUMENTS,
  type NetworkPolicies,
} from './policies.js';

/** The policies of a network with what it has not agreed on filled in from the defaults. */
export function completePolicies(partial: Partial<NetworkPolicies>): NetworkPolicies {
  return {
    ...DEFAULT_POLICIES,
    ...partial,
    decisionRule: { ...DEFAULT_POLICIES.decisionRule, ...partial.decisionRule },
    answerClock: { ...DEFAULT_POLICIES.answerClock, ...partial.answerClock },
  };
}

/** What is wrong with a figure: its path and the bounds. */
type Bound = readonly [path: string, value: number, min: number, max: number];

/**
 * Whether the network may live by these rules. Refusals with the path of the figure: OUT_OF_RANGE (bounds as values),
 * UNKNOWN_CODE, NOT_A_DATE for the start of the fiscal year.
 */
export function checkPolicies(
  policies: NetworkPolicies,
  currency: Currency,
): Result<NetworkPolicies, Refusal> {
  const { decisionRule, answerClock } = policies;
  const bounds: readonly Bound[] = [
    ['decisionRule.quorumPercent', decisionRule.quorumPercent, 0, 100],
    ['decisionRule.rounds', decisionRule.rounds, 1, 10],
    ['answerClock.days', answerClock.days, 1, 365],
    ['answerClock.extensions', answerClock.extensions, 0, 10],
    ['answerClock.capMonths', answerClock.capMonths, 1, 24],
    // Below 2 nothing would be hidden; the reasons for 5 are in the promises.
    ['smallCountThreshold', policies.smallCountThreshold, 2, 50],
    ['applicationExpiryDays', policies.applicationExpiryDays, 7, 3650],
    ['documentGraceDays', policies.documentGraceDays, 0, 365],
    ['documentWarningDays', policies.documentWarningDays.length, 1, 5],
    ...policies.documentWarningDays.map((days): Bound => ['documentWarningDays', days, 0, 365]),
  ];
  for (const [path, value, min, max] of bounds) {
    if (!Number.isInteger(value) || value < min || value > max)
      return refused('OUT_OF_RANGE', path, { min, max });
  }
  // The founding meeting happens once; it is no rule to live by.
  if (!isCode(DECISION_RULES, decisionRule.default) || decisionRule.default === 'FOUNDING') {
    return refused('UNKNOWN_CODE', 'decisionRule.default', { code: String(decisionRule.default) });
  }
  // 29 February does not come every year.
  if (!/^\d\d-\d\d$/.test(policies.fiscalYearStart) || !isPlainDate(`2001-${policies.fiscalYearStart}`)) {
    return refused('NOT_A_DATE', 'fiscalYearStart');
  }
  for (const list of ['contractDocuments', 'suspendingDocuments'] as const) {
    const stranger = policies[list].find((code) => !isCode(STANDING_DOCUMENTS, code));
    if (stranger !== undefined) return refused('UNKNOWN_CODE', list, { code: String(stranger) });
  }
  if (policies.sponsorCeiling !== null) {
    const ceiling = positiveMoney(policies.sponsorCeiling, currency);
    if (!ceiling.ok) return { ok: false, refusal: under('sponsorCeiling', ceiling.refusal) };
  }
  return checkApprovals(policies, currency);
}

/** Steps rise, only the last is open-ended, each names as many approvers as it asks for, in the network's currency. */
function checkApprovals(policies: NetworkPolicies, currency: Currency): Result<NetworkPolicies, Refusal> {
  const steps = policies.claimApprovals;
  if (steps.length === 0) return refused('REQUIRED', 'claimApprovals');
  let above = -1n;
  for (const [i, step] of steps.entries()) {
    const path = `claimApprovals[${i}]`;
    const last = i === steps.length - 1;
    if ((step.upTo === null) !== last)
      return refused('OUT_OF_RANGE', `${path}.upTo`, { min: 1, max: steps.length });
    if (step.upTo !== null) {
      if (!isCode(CURRENCIES, step.upTo.currency) || step.upTo.currency !== currency) {
        return refused('UNKNOWN_CODE', `${path}.upTo.currency`, { code: String(step.upTo.currency) });
      }
      const amount = /^\d{1,18}$/.test(step.upTo.amount) ? BigInt(step.upTo.amount) : -1n;
      if (amount <= above)
        return refused('OUT_OF_RANGE', `${path}.upTo.amount`, { min: String(above + 1n), max: '' });
      above = amount;
    }
    const stranger = step.who.find((code) => !isCode(APPROVERS, code));
    if (stranger !== undefined) return refused('UNKNOWN_CODE', `${path}.who`, { code: String(stranger) });
    if (step.approvals !== step.who.length || step.approvals < 1) {
      return refused('OUT_OF_RANGE', `${path}.approvals`, { min: 1, max: step.who.length });
    }
  }
  return ok(policies);
}
