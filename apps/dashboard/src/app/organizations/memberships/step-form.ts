import {
  carries,
  DECISION_RULES,
  type DecisionRule,
  isPlainDate,
  type LocalText,
  type PlainDate,
  recordDecision,
} from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import type { Step } from './steps';

export interface Translation {
  readonly language: string;
  readonly text: string;
}

/** A decision of the members while it is typed; counts are text. */
export interface DecisionValue {
  readonly date: string;
  readonly rule: string;
  readonly inFavour: string;
  readonly against: string;
  readonly abstain: string;
  readonly text: readonly Translation[];
}

/** What the forms of all steps hold; each step shows its own part. */
export interface StepValue {
  readonly decision: DecisionValue;
  readonly minutes: readonly Translation[];
  readonly reason: string;
  readonly question: string;
  readonly answer: string;
  readonly effectiveOn: string;
  readonly hearingOn: string;
}

/** Rules that a decision of today may name: the founding meeting has a step of its own. */
export const NAMED_RULES = DECISION_RULES.filter((rule) => rule !== 'FOUNDING');

/** What the network contributes to a form: its languages, its rule, its today. */
export interface StepNetwork {
  readonly languages: readonly string[];
  readonly decisionRule: string;
  readonly today: PlainDate;
}

export function blankStep({ languages, decisionRule }: StepNetwork): StepValue {
  const texts = languages.map((language) => ({ language, text: '' }));
  return {
    decision: { date: '', rule: decisionRule, inFavour: '', against: '', abstain: '', text: texts },
    minutes: texts,
    reason: '',
    question: '',
    answer: '',
    effectiveOn: '',
    hearingOn: '',
  };
}

export const localTextFrom = (texts: readonly Translation[]): LocalText =>
  Object.fromEntries(texts.filter(({ text }) => text.trim()).map(({ language, text }) => [language, text]));

/** What is written of a text, in the languages in which it is. */
export const written = (texts: readonly Translation[]) =>
  texts.filter(({ text }) => text.trim()).map(({ language, text }) => ({ language, text }));

const count = (typed: string): number => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : Number.NaN);

/** The decision as it is sent; counts that are not whole numbers are NaN, which no rule accepts. */
export function decisionFrom(decision: DecisionValue) {
  return {
    date: decision.date,
    rule: decision.rule as DecisionRule,
    inFavour: count(decision.inFavour),
    against: count(decision.against),
    abstain: count(decision.abstain),
    text: localTextFrom(decision.text),
  };
}

/** The same in the words of the API. */
export const decisionInput = (decision: DecisionValue) => ({
  ...decisionFrom(decision),
  text: written(decision.text),
});

/** What is known of the membership that the step moves. */
export interface StepFacts {
  readonly network: StepNetwork;
  readonly appliedOn?: string | null;
}

const MAX = 2000;
const owed = (text: string, field: string): RuleRefusal[] => {
  if (!text.trim()) return [{ code: 'REQUIRED', field }];
  return [...text].length > MAX ? [{ code: 'TOO_LONG', field, values: { max: MAX } }] : [];
};
const inALanguage = (texts: readonly Translation[], field: string): RuleRefusal[] => {
  if (texts.every(({ text }) => !text.trim())) return [{ code: 'REQUIRED', field }];
  return texts.flatMap(({ text, language }) =>
    [...text].length > MAX ? [{ code: 'TOO_LONG', field: `${field}.${language}`, values: { max: MAX } }] : [],
  );
};

/**
 * All that keeps a step from being checked, so that the summary names everything at once. The domain's own rule about
 * the decision comes last, when its parts can be read: it judges the majority.
 */
export function stepProblems(step: Step, value: StepValue, facts: StepFacts): RuleRefusal[] {
  return step.fields.flatMap((field) => {
    switch (field) {
      case 'decision':
        return [
          ...decisionProblems(value.decision, facts),
          ...(step.command === 'exclude' ? twoThirds(value) : []),
        ];
      case 'minutes':
        return inALanguage(value.minutes, 'minutes');
      case 'effectiveOn':
        return dayProblems(value.effectiveOn, facts.network.today);
      case 'hearingOn':
        return hearingProblems(value, facts.network.today);
      case 'reason':
        return step.command === 'leave' && !value.reason.trim() ? [] : owed(value.reason, 'reason');
      default:
        return owed(value[field], field);
    }
  });
}

function dayProblems(day: string, today: PlainDate): RuleRefusal[] {
  const field = 'effectiveOn';
  if (!day) return [{ code: 'REQUIRED', field }];
  if (!isPlainDate(day)) return [{ code: 'NOT_A_DATE', field }];
  return day < today ? [{ code: 'DATE_IN_PAST', field, values: { today } }] : [];
}

/** The member is heard before the members decide, and a decision is never of tomorrow. */
function hearingProblems({ hearingOn, decision }: StepValue, today: PlainDate): RuleRefusal[] {
  const field = 'hearingOn';
  if (!hearingOn) return [{ code: 'REQUIRED', field }];
  if (!isPlainDate(hearingOn)) return [{ code: 'NOT_A_DATE', field }];
  const latest = isPlainDate(decision.date) && decision.date < today ? decision.date : today;
  return hearingOn > latest ? [{ code: 'DATE_IN_FUTURE', field, values: { today: latest } }] : [];
}

/** To exclude a member takes two thirds, whatever rule the network decides by. */
function twoThirds(value: StepValue): RuleRefusal[] {
  const { inFavour, against } = decisionFrom(value.decision);
  if (Number.isNaN(inFavour) || Number.isNaN(against)) return [];
  const values = { inFavour, against };
  return carries('TWO_THIRDS', values)
    ? []
    : [{ code: 'MAJORITY_NOT_REACHED', field: 'decision.inFavour', values }];
}

export function decisionProblems(typed: DecisionValue, { network, appliedOn }: StepFacts): RuleRefusal[] {
  const decision = decisionFrom(typed);
  const { date } = typed;
  const problems: RuleRefusal[] = [
    ...(date === '' ? [{ code: 'REQUIRED', field: 'decision.date' }] : []),
    ...(date !== '' && !isPlainDate(date) ? [{ code: 'NOT_A_DATE', field: 'decision.date' }] : []),
    ...(decision.rule ? [] : [{ code: 'REQUIRED', field: 'decision.rule' }]),
    ...(['inFavour', 'against', 'abstain'] as const)
      .filter((name) => Number.isNaN(decision[name]))
      .map((name) => ({ code: 'REQUIRED', field: `decision.${name}` })),
    ...inALanguage(typed.text, 'decision.text'),
  ];
  if (problems.length) return problems;
  const judged = recordDecision(
    decision,
    { networkRule: network.decisionRule as DecisionRule, notBefore: appliedOn ?? null },
    network.today,
  );
  if (judged.ok) return [];
  const { code, field, values } = judged.refusal;
  return [{ code, field: field === 'decision' ? 'decision.inFavour' : field, values }];
}
