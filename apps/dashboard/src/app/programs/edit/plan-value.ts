import { PROGRAM_PURPOSES, type PlainDate, type ProgramPurpose, programRules } from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import {
  easyCheckInput,
  easyCheckProblems,
  type EasyCheckValue,
  inLanguages,
  localTextFrom,
  NO_CHECK,
  type Translation,
  written,
} from '../../organizations/form-parts';

/** What the form of a plan holds: every text in each language of the network, days as they are typed. */
export interface PlanValue {
  readonly title: readonly Translation[];
  readonly description: readonly Translation[];
  readonly easyDescription: readonly Translation[];
  readonly easyCheck: EasyCheckValue;
  readonly purposes: string[];
  readonly targetGroups: string[];
  readonly places: readonly (readonly Translation[])[];
  readonly from: string;
  readonly to: string;
  readonly zeroBudget: boolean;
  readonly consortium: boolean;
}

/** The stored plan as the forms ask for it. */
export interface StoredPlan {
  readonly titleTranslations: readonly Translation[];
  readonly descriptionTranslations: readonly Translation[];
  readonly easyTranslations: readonly Translation[];
  readonly placesTranslations: readonly (readonly Translation[])[];
  readonly purposes: readonly string[];
  readonly targetGroups: readonly string[];
  readonly from: string;
  readonly to: string;
  readonly zeroBudget: boolean;
  readonly consortium: boolean;
}

export function blankPlan(languages: readonly string[]): PlanValue {
  const texts = inLanguages([], languages);
  return {
    ...{ title: texts, description: texts, easyDescription: texts, easyCheck: NO_CHECK },
    ...{ purposes: [], targetGroups: [], places: [], from: '', to: '', zeroBudget: false, consortium: false },
  };
}

export function planFrom(stored: StoredPlan, languages: readonly string[]): PlanValue {
  const { purposes, targetGroups, placesTranslations, from, to, zeroBudget, consortium } = stored;
  return {
    title: inLanguages(stored.titleTranslations, languages),
    description: inLanguages(stored.descriptionTranslations, languages),
    easyDescription: inLanguages(stored.easyTranslations, languages),
    easyCheck: NO_CHECK,
    ...{ purposes: [...purposes], targetGroups: [...targetGroups] },
    places: placesTranslations.map((texts) => inLanguages(texts, languages)),
    ...{ from, to, zeroBudget, consortium },
  };
}

/** What is sent: the whole plan in the words of the API. A place without a word falls away. */
export function planInput(value: PlanValue) {
  const { easyCheck, places, ...same } = value;
  return {
    ...same,
    title: written(value.title),
    description: written(value.description),
    easyDescription: written(value.easyDescription),
    ...easyCheckInput(easyCheck),
    purposes: value.purposes as ProgramPurpose[],
    places: places.map((texts) => ({ text: written(texts) })).filter(({ text }) => text.length > 0),
  };
}

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Only what this person changed: what others saved meanwhile in other fields stays theirs. */
export function changesOf(value: PlanValue, started: PlanValue): Partial<ReturnType<typeof planInput>> {
  const [now, before] = [planInput(value), planInput(started)];
  const changed = Object.entries(now).filter(
    ([field, part]) => !same(part, (before as Record<string, unknown>)[field]),
  );
  // A check is of the words as they stand in this form.
  return { ...Object.fromEntries(changed), ...easyCheckInput(value.easyCheck) };
}

/** Fields that two people changed at once, each in its own way. */
export const metFields = (mine: PlanValue, started: PlanValue, theirs: PlanValue): (keyof PlanValue)[] =>
  (Object.keys(mine) as (keyof PlanValue)[]).filter(
    (field) =>
      !same(mine[field], started[field]) &&
      !same(theirs[field], started[field]) &&
      !same(mine[field], theirs[field]),
  );

/** Paths of the domain that have another name on the form. */
export const onTheForm = (field: string): string =>
  field
    .replace(/fromDate$/, 'from')
    .replace(/toDate$/, 'to')
    .replace(/^(purposes|targetGroups)\[.*/, '$1');

/** A plan against which nothing can be said: each field is judged beside it. */
const FINE = {
  ...{ title: { und: '-' }, description: {}, purposes: [PROGRAM_PURPOSES[0]], targetGroups: [], places: [] },
  ...{ fromDate: '2000-01-01', toDate: '2000-01-01', zeroBudget: false, consortium: false },
};

/**
 * Everything that the rules of the domain have against the plan, field by field, so that the summary names all of it at
 * once; what was typed empty is said to be empty.
 */
export function planProblems(value: PlanValue, today: PlainDate): RuleRefusal[] {
  const { from, to, purposes, targetGroups, places } = value;
  const texts = localTextFrom;
  // Chosen from a list, never typed: whether the network still offers a group, the API judges.
  const rules = { today, extraTargetGroups: targetGroups };
  const judge = (part: object): RuleRefusal[] => {
    const judged = programRules.checkPlan(part, FINE, rules);
    return judged.ok ? [] : [{ ...judged.refusal, field: onTheForm(judged.refusal.field ?? '') }];
  };
  const missing = [...(from ? [] : ['from']), ...(to ? [] : ['to'])];
  return [
    ...judge({ title: texts(value.title) }),
    ...judge({ description: texts(value.description) }),
    ...easyCheckProblems(value.easyDescription, value.easyCheck, today),
    ...judge({ purposes }),
    ...judge({ targetGroups }),
    ...judge({ places: places.map(texts).filter((place) => Object.keys(place).length > 0) }),
    ...missing.map((field) => ({ code: 'REQUIRED', field })),
    ...(missing.length ? [] : judge({ fromDate: from, toDate: to })),
  ];
}
