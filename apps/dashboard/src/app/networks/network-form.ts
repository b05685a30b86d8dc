import {
  checkPolicies,
  completePolicies,
  type Currency,
  DECISION_RULES,
  type DecisionRule,
  decimalOf,
  type Money,
  type NetworkPolicies,
  parseAmount,
  STANDING_DOCUMENTS,
  type StandingDocument,
} from '@kalaka/domain';
import type { EditNetworkInput, NetworkFactsFragment } from '@kalaka/contract';
import type { Problem } from '@kalaka/ui';
import type { RuleRefusal } from '../shell/forms/refusals';
import { nameProblems, namesIn, namesInput, type NameIn } from './name-value';

/** Numbers are text while they are typed. */
export interface NetworkValue {
  readonly name: readonly NameIn[];
  readonly decisionRule: string;
  readonly quorumPercent: string;
  readonly answerClockDays: string;
  readonly answerClockCapMonths: string;
  readonly smallCountThreshold: string;
  readonly fiscalMonth: string;
  readonly fiscalDay: string;
  readonly contractDocuments: string[];
  readonly suspendingDocuments: string[];
  readonly documentGraceDays: string;
  /** Numbers with commas between. */
  readonly documentWarningDays: string;
  /** Empty: no limit. */
  readonly sponsorCeiling: string;
}

export const BLANK_NETWORK: NetworkValue = {
  name: [],
  decisionRule: '',
  quorumPercent: '',
  answerClockDays: '',
  answerClockCapMonths: '',
  smallCountThreshold: '',
  fiscalMonth: '',
  fiscalDay: '',
  contractDocuments: [],
  suspendingDocuments: [],
  documentGraceDays: '',
  documentWarningDays: '',
  sponsorCeiling: '',
};

/** The founding meeting is no rule to live by. */
export const RULES_TO_LIVE_BY = DECISION_RULES.filter((rule) => rule !== 'FOUNDING');

/** The stored network as the form shows it: a name for each of its languages, and for others that have one. */
export function networkValue({ languages, nameTranslations, policies }: NetworkFactsFragment): NetworkValue {
  const [month = '', day = ''] = policies.fiscalYearStart.split('-');
  return {
    name: namesIn(languages, nameTranslations),
    decisionRule: policies.decisionRule,
    quorumPercent: String(policies.quorumPercent),
    answerClockDays: String(policies.answerClockDays),
    answerClockCapMonths: String(policies.answerClockCapMonths),
    smallCountThreshold: String(policies.smallCountThreshold),
    fiscalMonth: month,
    fiscalDay: String(Number(day)),
    contractDocuments: [...policies.contractDocuments],
    suspendingDocuments: [...policies.suspendingDocuments],
    documentGraceDays: String(policies.documentGraceDays),
    documentWarningDays: policies.documentWarningDays.join(', '),
    sponsorCeiling: policies.sponsorCeiling ? decimalOf(policies.sponsorCeiling as Money) : '',
  };
}

const whole = (typed: string): number => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : Number.NaN);
const two = (typed: string): string => typed.trim().replace(/\.$/, '').padStart(2, '0');

/** The control that each path of the rule stands for. */
const CONTROL: Readonly<Record<string, string>> = {
  'decisionRule.default': 'decisionRule',
  'decisionRule.quorumPercent': 'quorumPercent',
  'answerClock.days': 'answerClockDays',
  'answerClock.capMonths': 'answerClockCapMonths',
  fiscalYearStart: 'fiscal',
  'sponsorCeiling.amount': 'sponsorCeiling',
  'sponsorCeiling.currency': 'sponsorCeiling',
};
export const controlOf = (path: string): string =>
  CONTROL[path.replace(/^policies\./, '')] ?? path.replace(/^policies\./, '');

/** Days as typed, `60, 30, 7`; what is no number is NaN, which no rule accepts. */
const daysOf = (typed: string): number[] =>
  typed
    .split(/[,;\s]+/)
    .filter(Boolean)
    .map(whole);

/** Null lifts the limit; an amount of 0, which no rule accepts, stands for what is no amount. */
function ceilingOf(typed: string, currency: Currency): Money | null {
  if (!typed.trim()) return null;
  const amount = parseAmount(typed, currency);
  return amount.ok ? amount.value : { amount: '0', currency };
}

const policiesOf = (value: NetworkValue, currency: Currency) => ({
  decisionRule: value.decisionRule as DecisionRule,
  quorumPercent: whole(value.quorumPercent),
  answerClockDays: whole(value.answerClockDays),
  answerClockCapMonths: whole(value.answerClockCapMonths),
  smallCountThreshold: whole(value.smallCountThreshold),
  fiscalYearStart: `${two(value.fiscalMonth)}-${two(value.fiscalDay)}`,
  contractDocuments: value.contractDocuments.filter((code): code is StandingDocument =>
    STANDING_DOCUMENTS.some((known) => known === code),
  ),
  suspendingDocuments: value.suspendingDocuments.filter((code): code is StandingDocument =>
    STANDING_DOCUMENTS.some((known) => known === code),
  ),
  documentGraceDays: whole(value.documentGraceDays),
  documentWarningDays: daysOf(value.documentWarningDays),
  sponsorCeiling: ceilingOf(value.sponsorCeiling, currency),
});

/** What keeps the network from being saved: every name, and each figure by the rule of the domain. */
export function networkProblems(value: NetworkValue, currency: Currency): RuleRefusal[] {
  return [...nameProblems(value.name), ...figureProblems(value, currency)];
}

/** The rule stops at the first figure that is wrong: put a good one there and ask again, until it has named them all. */
function figureProblems(value: NetworkValue, currency: Currency): RuleRefusal[] {
  const given = policiesOf(value, currency);
  const good = completePolicies({});
  let policies: NetworkPolicies = {
    ...good,
    decisionRule: { ...good.decisionRule, default: given.decisionRule, quorumPercent: given.quorumPercent },
    answerClock: { ...good.answerClock, days: given.answerClockDays, capMonths: given.answerClockCapMonths },
    smallCountThreshold: given.smallCountThreshold,
    fiscalYearStart: given.fiscalYearStart,
    documentGraceDays: given.documentGraceDays,
    documentWarningDays: given.documentWarningDays,
    sponsorCeiling: given.sponsorCeiling,
  };
  const problems: RuleRefusal[] = [];
  for (let round = 0; round < MOST_PROBLEMS; round++) {
    const result = checkPolicies(policies, currency);
    if (result.ok) break;
    const path = result.refusal.field ?? '';
    problems.push({ ...result.refusal, field: controlOf(path) });
    policies = mended(policies, path);
  }
  return problems;
}
const MOST_PROBLEMS = 9;

/** The policies with the default in the place of what the path names. */
function mended(policies: NetworkPolicies, path: string): NetworkPolicies {
  const [rule = '', figure] = path.split('.');
  const [given, good] = [policies, completePolicies({})] as unknown as Record<string, unknown>[];
  const whole = good?.[rule] as Record<string, unknown> | null;
  const part = figure && whole ? { ...(given?.[rule] as object), [figure]: whole[figure] } : whole;
  return { ...policies, [rule]: part };
}

export const networkInput = (
  value: NetworkValue,
  { version, idempotencyKey, currency }: { version: number; idempotencyKey: string; currency: Currency },
): EditNetworkInput => ({
  version,
  name: namesInput(value.name),
  policies: policiesOf(value, currency),
  idempotencyKey,
});

export const atTheRightField = ({ field, message }: Problem): Problem => ({
  field: controlOf(field),
  message,
});
