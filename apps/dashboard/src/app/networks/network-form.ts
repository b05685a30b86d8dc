import {
  checkPolicies,
  cleanText,
  completePolicies,
  type Currency,
  DECISION_RULES,
  type DecisionRule,
  STANDING_DOCUMENTS,
  type StandingDocument,
} from '@kalaka/domain';
import type { EditNetworkInput, NetworkFactsFragment } from '@kalaka/contract';
import type { Problem } from '@kalaka/ui';
import type { RuleRefusal } from '../shell/forms/refusals';

/** Numbers are text while they are typed. */
export interface NetworkValue {
  readonly name: readonly { readonly language: string; readonly text: string }[];
  readonly decisionRule: string;
  readonly quorumPercent: string;
  readonly answerClockDays: string;
  readonly answerClockCapMonths: string;
  readonly smallCountThreshold: string;
  readonly fiscalMonth: string;
  readonly fiscalDay: string;
  readonly contractDocuments: string[];
  readonly suspendingDocuments: string[];
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
};

/** The founding meeting is no rule to live by. */
export const RULES_TO_LIVE_BY = DECISION_RULES.filter((rule) => rule !== 'FOUNDING');

/** The stored network as the form shows it: a name for each of its languages, and for others that have one. */
export function networkValue({ languages, nameTranslations, policies }: NetworkFactsFragment): NetworkValue {
  const all = [...new Set([...languages, ...nameTranslations.map(({ language }) => language)])];
  const [month = '', day = ''] = policies.fiscalYearStart.split('-');
  return {
    name: all.map((language) => ({
      language,
      text: nameTranslations.find((one) => one.language === language)?.text ?? '',
    })),
    decisionRule: policies.decisionRule,
    quorumPercent: String(policies.quorumPercent),
    answerClockDays: String(policies.answerClockDays),
    answerClockCapMonths: String(policies.answerClockCapMonths),
    smallCountThreshold: String(policies.smallCountThreshold),
    fiscalMonth: month,
    fiscalDay: String(Number(day)),
    contractDocuments: [...policies.contractDocuments],
    suspendingDocuments: [...policies.suspendingDocuments],
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
};
export const controlOf = (path: string): string =>
  CONTROL[path.replace(/^policies\./, '')] ?? path.replace(/^policies\./, '');

const policiesOf = (value: NetworkValue) => ({
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
});

/** What keeps the network from being saved: every name, and each figure by the rule of the domain. */
export function networkProblems(value: NetworkValue, currency: Currency): RuleRefusal[] {
  const problems: RuleRefusal[] = [];
  if (value.name.every(({ text }) => !text.trim()))
    problems.push({ code: 'REQUIRED', field: nameAt(value, 0) });
  value.name.forEach(({ text }, index) => {
    const clean = cleanText(text, { max: 200 });
    if (!clean.ok) problems.push({ ...clean.refusal, field: nameAt(value, index) });
  });
  return [...problems, ...figureProblems(value, currency)];
}

const nameAt = (value: NetworkValue, index: number): string => `name.${value.name[index]?.language ?? ''}`;

/** The rule stops at the first figure that is wrong: put a good one there and ask again, until it has named them all. */
function figureProblems(value: NetworkValue, currency: Currency): RuleRefusal[] {
  const given = policiesOf(value);
  const defaults = completePolicies({});
  const policies = {
    ...defaults,
    decisionRule: {
      ...defaults.decisionRule,
      default: given.decisionRule,
      quorumPercent: given.quorumPercent,
    },
    answerClock: {
      ...defaults.answerClock,
      days: given.answerClockDays,
      capMonths: given.answerClockCapMonths,
    },
    claimApprovals: defaults.claimApprovals,
    smallCountThreshold: given.smallCountThreshold,
    fiscalYearStart: given.fiscalYearStart,
  };
  const problems: RuleRefusal[] = [];
  for (let round = 0; round < 6; round++) {
    const result = checkPolicies(policies, currency);
    if (result.ok) break;
    const path = result.refusal.field ?? '';
    problems.push({ ...result.refusal, field: controlOf(path) });
    if (path === 'decisionRule.quorumPercent')
      policies.decisionRule = { ...policies.decisionRule, quorumPercent: 50 };
    else if (path === 'decisionRule.default')
      policies.decisionRule = { ...policies.decisionRule, default: 'SIMPLE_MAJORITY' };
    else if (path === 'answerClock.days') policies.answerClock = { ...policies.answerClock, days: 30 };
    else if (path === 'answerClock.capMonths')
      policies.answerClock = { ...policies.answerClock, capMonths: 6 };
    else if (path === 'smallCountThreshold') policies.smallCountThreshold = 5;
    else if (path === 'fiscalYearStart') policies.fiscalYearStart = '01-01';
    else break;
  }
  return problems;
}

export const networkInput = (
  value: NetworkValue,
  version: number,
  idempotencyKey: string,
): EditNetworkInput => ({
  version,
  name: value.name.map(({ language, text }) => ({ language, text: text.trim() })),
  policies: policiesOf(value),
  idempotencyKey,
});

export const atTheRightField = ({ field, message }: Problem): Problem => ({
  field: controlOf(field),
  message,
});
