import type { EventName } from '../kernel/events.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { SETTLED_STATES, type Activity, type ActivityFields, type ActivityFigures } from './activity.js';
import { checkFields, type ActivityVocabulary, type GivenFields } from './check-fields.js';
import { checkFigures, inKindOf, type GivenFigures } from './figures.js';
import { fits, type Moment, type Surroundings } from './surroundings.js';

export type GivenActivity = GivenFields & GivenFigures;

/** What a command writes: everything that is said of the activity, and what follows from it. */
export type WrittenActivity = ActivityFields &
  ActivityFigures &
  Pick<Activity, 'state' | 'hourRatesId' | 'inKind'>;

export interface WriteFacts {
  readonly organizationId: string;
  readonly vocabulary: ActivityVocabulary;
  readonly around: Surroundings;
}

/**
 * What the whole of an activity looks like once it is kept. Refusals: RATES_MISSING, those of its fields, its figures and of
 * what is around it (`checkFields`, `checkFigures`, `fits`).
 */
export function written(
  { organizationId, vocabulary, around }: WriteFacts,
  given: GivenActivity,
  state: Activity['state'],
  moment: Moment,
): Result<WrittenActivity, Refusal> {
  const fields = checkFields(given, vocabulary, organizationId);
  if (!fields.ok) return fields;
  const figures = checkFigures(given, vocabulary.targetGroups);
  if (!figures.ok) return figures;
  const fitting = fits(fields.value, organizationId, around, moment, state === 'PLANNED');
  if (!fitting.ok) return fitting;
  const { staffMinutes, volunteerMinutes } = figures.value;
  // Hours without the version of their rates could never be told in money.
  if (staffMinutes + volunteerMinutes > 0 && around.rates === null)
    return refused('RATES_MISSING', staffMinutes > 0 ? 'staffMinutes' : 'volunteerMinutes');
  return ok({
    ...fields.value,
    ...figures.value,
    state,
    hourRatesId: around.rates?.id ?? null,
    inKind: inKindOf(volunteerMinutes, around.rates),
  });
}

/** Something was done: it is held and, unless it should wait, reported in the same step. */
export const logActivity = (
  facts: WriteFacts,
  given: GivenActivity & { readonly keep?: boolean | null },
  moment: Moment,
): Result<WrittenActivity, Refusal> => written(facts, given, given.keep ? 'HELD' : 'REPORTED', moment);

/** Something is going to be done. */
export const planActivity = (
  facts: WriteFacts,
  given: GivenActivity,
  moment: Moment,
): Result<WrittenActivity, Refusal> => written(facts, given, 'PLANNED', moment);

/** What was planned took place, as planned or otherwise. Refusals: WRONG_STATE, those of `written`. */
export function holdActivity(
  activity: Pick<Activity, 'state'>,
  facts: WriteFacts,
  given: GivenActivity,
  moment: Moment,
): Result<WrittenActivity, Refusal> {
  return activity.state === 'PLANNED' ? written(facts, given, 'HELD', moment) : wrongState(activity);
}

const EDITABLE = ['PLANNED', 'HELD', 'REPORTED', 'SENT_BACK'];

/** Until the figures are accepted they may be put right. Refusals: WRONG_STATE, those of `written`. */
export function editActivity(
  activity: Pick<Activity, 'state'>,
  facts: WriteFacts,
  given: GivenActivity,
  moment: Moment,
): Result<WrittenActivity, Refusal> {
  return EDITABLE.includes(activity.state)
    ? written(facts, given, activity.state, moment)
    : wrongState(activity);
}

/** Where it stands when the report is sent with a change. */
export const reportedIfWaiting = (state: Activity['state']): Activity['state'] =>
  state === 'HELD' || state === 'SENT_BACK' ? 'REPORTED' : state;

export const wrongState = ({ state }: Pick<Activity, 'state'>) =>
  refused('WRONG_STATE', undefined, { currentState: state });

/** Whether nothing is left to do about it before its period is locked. */
export const isSettled = (state: Activity['state']): boolean =>
  (SETTLED_STATES as readonly string[]).includes(state);

export type ActivityEvent = Extract<EventName, `activity.${string}`>;
