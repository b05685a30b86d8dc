import {
  type DecisionRule,
  handoverDays,
  handoverItems,
  isPlainDate,
  type NewItem,
  type PlainDate,
  recordDecision,
} from '@kalaka/domain';
import type { PrepareHandoverInput } from '@kalaka/contract';
import type { RuleRefusal } from '../../shell/forms/refusals';

/** Counts and items are text while they are typed; each line of `items` is one. */
export interface HandoverValue {
  readonly organizationId: string;
  readonly changeOn: string;
  readonly until: string;
  readonly date: string;
  readonly rule: string;
  readonly inFavour: string;
  readonly against: string;
  readonly abstain: string;
  readonly text: string;
  readonly items: string;
}

export const COUNTS = ['inFavour', 'against', 'abstain'] as const;

export const blankHandover = (rule: string, items: string): HandoverValue => ({
  ...{ organizationId: '', changeOn: '', until: '', date: '', rule },
  ...{ inFavour: '', against: '', abstain: '', text: '', items },
});

/** Each line is an item; people write in the language that they read. */
export const itemsFrom = (typed: string, language: string): NewItem[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((text) => ({ text: { [language]: text }, count: null }));

const whole = (typed: string): number => (/^\s*\d{1,6}\s*$/.test(typed) ? Number(typed) : Number.NaN);

/** All that keeps the handover from being prepared, so that the summary names everything at once. */
export function handoverProblems(
  value: HandoverValue,
  { today, networkRule }: { today: PlainDate; networkRule: string },
): RuleRefusal[] {
  const problems: RuleRefusal[] = [
    ...missing(value, 'organizationId'),
    ...dayProblems(value, today),
    ...missing(value, 'date'),
    ...(value.date && !isPlainDate(value.date) ? [{ code: 'NOT_A_DATE', field: 'date' }] : []),
    ...missing(value, 'rule'),
    ...COUNTS.filter((name) => Number.isNaN(whole(value[name]))).map((field) => ({
      code: `REQUIRED.${field}`,
      field,
    })),
    ...missing(value, 'text'),
    ...itemProblems(value.items),
  ];
  if (problems.some(({ field }) => field && ['date', 'rule', 'text', ...COUNTS].includes(field)))
    return problems;
  const facts = { networkRule: networkRule as DecisionRule, notBefore: null };
  const judged = recordDecision(decisionOf(value, 'en'), facts, today);
  if (judged.ok) return problems;
  return [...problems, { ...judged.refusal, field: controlOf(judged.refusal.field ?? '') }];
}

const missing = (value: HandoverValue, field: keyof HandoverValue): RuleRefusal[] =>
  value[field].trim() ? [] : [{ code: `REQUIRED.${field}`, field }];

/** The days by the rule of the domain; an empty one is said to be missing rather than wrong. */
export function dayProblems(
  { changeOn, until }: Pick<HandoverValue, 'changeOn' | 'until'>,
  today: PlainDate,
): RuleRefusal[] {
  if (!changeOn) return [{ code: 'REQUIRED.changeOn', field: 'changeOn' }];
  const days = handoverDays({ changeOn, until: until || null }, today);
  return days.ok ? [] : [days.refusal];
}

export function itemProblems(typed: string): RuleRefusal[] {
  const items = handoverItems(itemsFrom(typed, 'en'), 0);
  return items.ok ? [] : [{ ...items.refusal, field: 'items' }];
}

const decisionOf = (value: HandoverValue, language: string) => ({
  date: value.date,
  rule: value.rule as DecisionRule,
  inFavour: whole(value.inFavour),
  against: whole(value.against),
  abstain: whole(value.abstain),
  text: { [language]: value.text.trim() },
});

/** The control that each path of the rule and of the interface stands for. */
export function controlOf(path: string): string {
  if (path.startsWith('items')) return 'items';
  if (path === 'decision') return 'inFavour';
  const name = path.replace(/^decision\./, '').split('.')[0] ?? '';
  return name;
}

export function handoverInput(
  value: HandoverValue,
  language: string,
  idempotencyKey: string,
): PrepareHandoverInput {
  const { text, ...decision } = decisionOf(value, language);
  const translated = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([code, words]) => ({ language: code, text: words }));
  return {
    organizationId: value.organizationId,
    changeOn: value.changeOn,
    until: value.until || null,
    decision: { ...decision, text: translated(text) },
    items: itemsFrom(value.items, language).map((item) => ({ text: translated(item.text) })),
    idempotencyKey,
  };
}
