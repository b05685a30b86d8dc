import {
  type AccessibilityValue,
  isCode,
  ACCESSIBILITY_FACTS,
  type PlainDate,
  stateAccess,
} from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { inLanguages } from '../edit/profile-value';
import { localTextFrom, type Translation } from '../memberships/step-form';

/** Who looked: somebody did on a day, or nobody has yet, which only the organization itself can say. */
export const LOOKED = ['today', 'other', 'nobody'] as const;
export type Looked = (typeof LOOKED)[number];

/** What the form of one fact holds. */
export interface FactValue {
  readonly code: string;
  readonly value: string;
  readonly text: readonly Translation[];
  readonly looked: string;
  readonly checkedOn: string;
}

interface StoredFact {
  readonly code: string;
  readonly value: string;
  readonly textTranslations: readonly Translation[];
}

export const factFrom = (
  code: string,
  stored: StoredFact | undefined,
  languages: readonly string[],
): FactValue => ({
  code: isCode(ACCESSIBILITY_FACTS, code) ? code : '',
  value: stored?.value ?? '',
  text: inLanguages(stored?.textTranslations ?? [], languages),
  looked: '',
  checkedOn: '',
});

/** The day of the check; null when nobody looked. */
export const dayOf = ({ looked, checkedOn }: FactValue, today: PlainDate): string | null =>
  looked === 'today' ? today : looked === 'other' ? checkedOn || '–' : null;

export const factInput = ({ code, value, text }: FactValue) => ({
  code: code as (typeof ACCESSIBILITY_FACTS)[number],
  value: value as AccessibilityValue,
  text: text.filter((one) => one.text.trim()).map(({ language, text: said }) => ({ language, text: said })),
});

/** What is missing, and what the rule of the domain has against the rest. */
export function factProblems(value: FactValue, today: PlainDate): RuleRefusal[] {
  const missing = (['code', 'value', 'looked'] as const)
    .filter((field) => value[field] === '')
    .map((field) => ({ code: 'REQUIRED', field: `fact.${field}` }));
  if (missing.length > 0) return missing;
  const said = { ...factInput(value), text: localTextFrom(value.text), checkedOn: dayOf(value, today) };
  const judged = stateAccess(null, said, { organizationId: null, accountId: null }, today);
  if (judged.ok) return [];
  const { code, field = 'value', values } = judged.refusal;
  return [{ code, field: placeOf(field), values }];
}

/** Where the form shows a refusal. */
export const placeOf = (field: string): string =>
  ['code', 'value', 'text', 'looked'].includes(field) ? `fact.${field}` : field;
