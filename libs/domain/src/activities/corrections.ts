import { cleanText } from '../kernel/clean-text.js';
import { canonicalJson } from '../kernel/canonical-json.js';
import type { Json } from '../kernel/json.js';
import { refused, under, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { ACCEPTED_STATES, type Activity, type ActivityFigures } from './activity.js';
import { checkFigures, inKindOf, type GivenFigures, type HourRates } from './figures.js';
import { periodFits, type Moment, type PeriodFacts } from './surroundings.js';
import { wrongState } from './write-activity.js';

export interface CorrectionFacts {
  readonly activity: Pick<Activity, 'state'> & ActivityFigures;
  readonly targetGroups: readonly string[];
  readonly period: PeriodFacts | null;
  readonly rates: HourRates | null;
}

/** Both figures stay visible, and why they differ. */
export interface Correction {
  readonly before: ActivityFigures;
  readonly after: ActivityFigures;
  readonly reason: string;
  readonly inKind: Activity['inKind'];
  readonly hourRatesId: string | null;
}

const MAX_REASON = 2000;

const figuresOf = ({
  reach,
  reachBy,
  minutes,
  staffMinutes,
  volunteerMinutes,
}: ActivityFigures): ActivityFigures => ({
  reach,
  reachBy: [...reachBy].sort((a, b) => (a.dimension + a.code < b.dimension + b.code ? -1 : 1)),
  minutes,
  staffMinutes,
  volunteerMinutes,
});

/**
 * Accepted figures change by a record that keeps both. Refusals: WRONG_STATE before acceptance (then one edits), PERIOD_LOCKED,
 * REASON_REQUIRED, NOTHING_CORRECTED, RATES_MISSING, those of figures and text.
 */
export function correctActivity(
  { activity, targetGroups, period, rates }: CorrectionFacts,
  request: GivenFigures & { readonly reason: string },
  moment: Moment,
): Result<Correction, Refusal> {
  if (!(ACCEPTED_STATES as readonly string[]).includes(activity.state)) return wrongState(activity);
  const open = periodFits(period, moment.now);
  if (!open.ok) return open;
  const reason = cleanText(request.reason, { max: MAX_REASON, multiline: true });
  if (!reason.ok) return { ok: false, refusal: under('reason', reason.refusal) };
  if (reason.value === '') return refused('REASON_REQUIRED', 'reason');
  const checked = checkFigures(request, targetGroups);
  if (!checked.ok) return checked;
  const [before, after] = [figuresOf(activity), figuresOf(checked.value)];
  const text = (figures: ActivityFigures) => canonicalJson(figures as unknown as Json);
  if (text(before) === text(after)) return refused('NOTHING_CORRECTED');
  if (after.staffMinutes + after.volunteerMinutes > 0 && rates === null)
    return refused('RATES_MISSING', 'volunteerMinutes');
  const inKind = inKindOf(after.volunteerMinutes, rates);
  return ok({ before, after, reason: reason.value, inKind, hourRatesId: rates?.id ?? null });
}
