import type { LocalText } from '../../kernel/local-text.js';
import { overlaps, period, type PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { code, localText, optional, pathed, shapeOf, type Check } from '../../organizations/fields.js';
import { daysOf } from '../partners/partner.js';
import { isOver, type Program } from '../program.js';
import { wrongState } from '../program-step.js';
import {
  INDICATOR_DIRECTIONS,
  INDICATOR_MEASURES,
  type IndicatorDirection,
  type IndicatorMeasure,
} from '../vocabulary.js';

/** What is counted, from where to where. Values are decimals as text, with at most two digits behind the point. */
export interface ProgramIndicator {
  readonly id: string;
  readonly name: LocalText;
  readonly unit: LocalText;
  readonly direction: IndicatorDirection;
  readonly measure: IndicatorMeasure;
  /** Only activities of this kind are counted. */
  readonly activityType: string | null;
  /** Only people of this target group are counted. */
  readonly targetGroup: string | null;
  readonly baseline: string;
  readonly target: string;
}

/** A stretch of the programme with a target of its own. `actual` is typed for MANUAL and computed for everything else. */
export interface IndicatorPeriod {
  readonly id: string;
  readonly fromDate: PlainDate;
  readonly toDate: PlainDate;
  readonly target: string;
  readonly actual: string | null;
}

export const MAX_INDICATORS = 30;
export const MAX_PERIODS = 60;

const VALUE = /^-?\d{1,12}(\.\d{1,2})?$/;

/** A value of an indicator, without needless zeros: `12.50` becomes `12.5`. Refusal NOT_AN_AMOUNT. */
export const indicatorValue: Check<string> = (raw) => {
  const text = typeof raw === 'number' ? String(raw) : raw;
  if (typeof text !== 'string' || !VALUE.test(text)) return refused('NOT_AN_AMOUNT');
  return ok(String(Number(text)));
};

type Said = Omit<ProgramIndicator, 'id'>;

export interface IndicatorRules {
  /** Kinds of activity that the network knows. */
  readonly activityTypes: readonly string[];
  readonly targetGroups: readonly string[];
}

const shape = ({ activityTypes, targetGroups }: IndicatorRules): Check<Said> =>
  shapeOf<Said>({
    name: localText({ max: 200, required: true }),
    unit: localText({ max: 60, required: true }),
    direction: code(INDICATOR_DIRECTIONS),
    measure: code(INDICATOR_MEASURES),
    activityType: optional(code(activityTypes)),
    targetGroup: optional(code(targetGroups)),
    baseline: indicatorValue,
    target: indicatorValue,
  });

/**
 * An indicator in the form in which it is kept. Refusals: WRONG_STATE, TOO_MANY, REQUIRED, UNKNOWN_CODE, NOT_AN_AMOUNT,
 * MEASURE_FIXED (values were recorded under another measure), those of text.
 */
export function recordIndicator(
  facts: {
    readonly program: Pick<Program, 'state'>;
    readonly before: ProgramIndicator | null;
    readonly count: number;
    /** Values that somebody typed for it. */
    readonly typed: number;
  } & IndicatorRules,
  request: unknown,
): Result<Said, Refusal> {
  const { program, before } = facts;
  if (isOver(program.state)) return wrongState(program);
  if (before === null && facts.count >= MAX_INDICATORS)
    return refused('TOO_MANY', undefined, { max: MAX_INDICATORS });
  const said = shape(facts)(request);
  if (!said.ok) return said;
  const { measure, activityType, targetGroup } = said.value;
  if (before && measure !== before.measure && facts.typed > 0) return refused('MEASURE_FIXED', 'measure');
  // Only people have a target group: a filter that cannot count is taken out, not kept as a promise.
  const onlyPeople = measure === 'REACH' ? targetGroup : null;
  return ok({
    ...said.value,
    activityType: measure === 'MANUAL' ? null : activityType,
    targetGroup: onlyPeople,
  });
}

export interface PeriodRequest {
  readonly fromDate: unknown;
  readonly toDate: unknown;
  readonly target: unknown;
  readonly actual?: unknown;
}

/**
 * A stretch with its target, and for a measure by hand what came of it. Refusals: WRONG_STATE, TOO_MANY, NOT_A_DATE,
 * PERIOD_REVERSED, DAYS_OUTSIDE_PROGRAM, PERIOD_OVERLAP, NOT_AN_AMOUNT, COMPUTED (an actual for what is counted from activities),
 * DATE_IN_FUTURE (an actual before the stretch began).
 */
export function recordPeriod(
  facts: {
    readonly program: Pick<Program, 'state' | 'fromDate' | 'toDate'>;
    readonly measure: IndicatorMeasure;
    /** The other stretches of the indicator. */
    readonly others: readonly Pick<IndicatorPeriod, 'fromDate' | 'toDate'>[];
  },
  request: PeriodRequest,
  today: PlainDate,
): Result<Omit<IndicatorPeriod, 'id'>, Refusal> {
  const { program, others } = facts;
  if (isOver(program.state)) return wrongState(program);
  if (others.length >= MAX_PERIODS) return refused('TOO_MANY', undefined, { max: MAX_PERIODS });
  const days = period(request.fromDate, request.toDate);
  if (!days.ok) return days;
  const { fromDate, toDate } = days.value;
  if (toDate === null) return refused('NOT_A_DATE', 'toDate');
  if (fromDate < program.fromDate) return refused('DAYS_OUTSIDE_PROGRAM', 'fromDate', daysOf(program));
  if (toDate > program.toDate) return refused('DAYS_OUTSIDE_PROGRAM', 'toDate', daysOf(program));
  if (others.some((other) => overlaps(other, { fromDate, toDate })))
    return refused('PERIOD_OVERLAP', 'fromDate');
  const target = indicatorValue(request.target);
  if (!target.ok) return { ok: false, refusal: pathed('target', target.refusal) };
  const actual = optional(indicatorValue)(request.actual);
  if (!actual.ok) return { ok: false, refusal: pathed('actual', actual.refusal) };
  if (actual.value !== null && facts.measure !== 'MANUAL') return refused('COMPUTED', 'actual');
  if (actual.value !== null && fromDate > today) return refused('DATE_IN_FUTURE', 'actual', { today });
  return ok({ fromDate, toDate, target: target.value, actual: actual.value });
}

/**
 * How far from the starting value to the target, in whole per cent, between 0 and 100; null where nothing is to be moved.
 * Works for both directions. Worked example: 19 days to 7, 9 now: 83.
 */
export function progressOf(
  { baseline, target }: Pick<ProgramIndicator, 'baseline' | 'target'>,
  actual: string | null,
): number | null {
  const way = Number(target) - Number(baseline);
  if (actual === null || way === 0) return null;
  const done = Math.round(((Number(actual) - Number(baseline)) / way) * 100);
  return Math.min(100, Math.max(0, done));
}
