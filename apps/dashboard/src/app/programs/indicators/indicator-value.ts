import {
  type IndicatorDirection,
  type IndicatorMeasure,
  type PlainDate,
  programRules,
  type ProgramState,
} from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { localTextFrom, type Translation, written } from '../../organizations/form-parts';
import { onTheForm } from '../edit/plan-value';

/** An indicator while it is typed; values as a person writes decimals. */
export interface IndicatorValue {
  readonly name: readonly Translation[];
  readonly unit: readonly Translation[];
  readonly direction: string;
  readonly measure: string;
  readonly activityType: string;
  readonly targetGroup: string;
  readonly baseline: string;
  readonly target: string;
}

/** A stretch of it. `actual` only where somebody counts by hand. */
export interface StretchValue {
  readonly from: string;
  readonly to: string;
  readonly target: string;
  readonly actual: string;
}

/** `1 200,5` as `1200.5`; what is no decimal stays as it is, for the rule to refuse. */
export const decimal = (typed: string): string => typed.replace(/[\s\u00a0\u202f]/g, '').replace(',', '.');

const asked = (value: object, fields: readonly string[]): RuleRefusal[] =>
  fields
    .filter((field) => !String((value as Record<string, unknown>)[field]).trim())
    .map((field) => ({ code: 'REQUIRED', field }));

const noText = (texts: readonly Translation[]): boolean => texts.every(({ text }) => !text.trim());

const onForm = ({ code, field, values }: RuleRefusal): RuleRefusal => ({
  ...{ code, field: onTheForm(field ?? ''), values },
});

/** Whether the network knows a kind of activity or a group, and what was counted under another measure, the API judges. */
export function indicatorProblems(value: IndicatorValue, state: ProgramState): RuleRefusal[] {
  const empty = [
    ...(noText(value.name) ? [{ code: 'REQUIRED', field: 'name' }] : []),
    ...(noText(value.unit) ? [{ code: 'REQUIRED', field: 'unit' }] : []),
    ...asked(value, ['direction', 'measure', 'baseline', 'target']),
  ];
  if (empty.length) return empty;
  const { activityType, targetGroup } = value;
  const judged = programRules.recordIndicator(
    {
      ...{ program: { state }, before: null, count: 0, typed: 0 },
      ...{ activityTypes: [activityType], targetGroups: [targetGroup] },
    },
    {
      ...value,
      ...{ name: localTextFrom(value.name), unit: localTextFrom(value.unit) },
      ...{ baseline: decimal(value.baseline), target: decimal(value.target) },
    },
  );
  return judged.ok ? [] : [onForm(judged.refusal)];
}

export const indicatorInput = (value: IndicatorValue) => ({
  ...{ name: written(value.name), unit: written(value.unit) },
  ...{ direction: value.direction as IndicatorDirection, measure: value.measure as IndicatorMeasure },
  activityType: value.measure === 'MANUAL' ? null : value.activityType || null,
  targetGroup: value.measure === 'REACH' ? value.targetGroup || null : null,
  ...{ baseline: decimal(value.baseline), target: decimal(value.target) },
});

type PeriodFacts = Parameters<typeof programRules.recordPeriod>[0];

export function stretchProblems(value: StretchValue, facts: PeriodFacts, today: PlainDate): RuleRefusal[] {
  const empty = asked(value, ['from', 'to', 'target']);
  if (empty.length) return empty;
  const judged = programRules.recordPeriod(
    facts,
    {
      ...{ fromDate: value.from, toDate: value.to, target: decimal(value.target) },
      actual: decimal(value.actual) || null,
    },
    today,
  );
  return judged.ok ? [] : [onForm(judged.refusal)];
}
