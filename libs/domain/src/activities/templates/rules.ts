import { isCode } from '../../kernel/codes.js';
import type { LocalText } from '../../kernel/local-text.js';
import { addDays, addMonths, type PlainDate } from '../../kernel/plain-date.js';
import { refused, type Refusal } from '../../kernel/refusal.js';
import { ok, type Result } from '../../kernel/result.js';
import { localText, pathed } from '../../organizations/fields.js';
import type { Activity } from '../activity.js';
import { wrongState } from '../write-activity.js';
import { REPEATS, type ActivityTemplate, type Repeats } from './template.js';

/** More than that nobody looks through on a phone. */
export const MOST_TEMPLATES = 12;
/** So far ahead a template makes what comes. */
export const PLANNED_AHEAD_DAYS = 14;
const MAX_NAME = 100;

/** The day after this one on which something happens again; a month later where there is such a day, else on its last. */
export function nextAfter(day: PlainDate, repeats: Exclude<Repeats, 'NONE'>): PlainDate {
  if (repeats === 'MONTHLY') return addMonths(day, 1);
  return addDays(day, repeats === 'WEEKLY' ? 7 : 14);
}

export interface TemplateFacts {
  readonly activity: Pick<Activity, 'state' | 'happenedOn'>;
  /** How many the organization has. */
  readonly templates: number;
  readonly today: PlainDate;
}

export type SavedTemplate = Pick<ActivityTemplate, 'name' | 'repeats' | 'nextOn'>;

/**
 * What was logged becomes a template; where it repeats, it goes on from that day. Refusals: WRONG_STATE for what did not take
 * place, TOO_MANY, UNKNOWN_CODE, those of text.
 */
export function saveTemplate(
  { activity, templates, today }: TemplateFacts,
  given: { readonly name: LocalText; readonly repeats: string },
): Result<SavedTemplate, Refusal> {
  if (activity.state === 'CANCELLED') return wrongState(activity);
  if (templates >= MOST_TEMPLATES) return refused('TOO_MANY', 'name', { max: MOST_TEMPLATES });
  if (!isCode(REPEATS, given.repeats)) return refused('UNKNOWN_CODE', 'repeats');
  const name = localText({ max: MAX_NAME, required: true })(given.name);
  if (!name.ok) return { ok: false, refusal: pathed('name', name.refusal) };
  const { repeats } = given;
  const nextOn =
    repeats === 'NONE' ? null : firstFrom(today, nextAfter(activity.happenedOn, repeats), repeats);
  return ok({ name: name.value, repeats, nextOn });
}

/** Days that are over are not made up for: nobody planned them. */
function firstFrom(today: PlainDate, day: PlainDate, repeats: Exclude<Repeats, 'NONE'>): PlainDate {
  let next = day;
  while (next < today) next = nextAfter(next, repeats);
  return next;
}

/** The days that are to be planned now, and from which day on it goes on after them. */
export function planAhead(
  { repeats, nextOn }: Pick<ActivityTemplate, 'repeats' | 'nextOn'>,
  today: PlainDate,
): { readonly days: readonly PlainDate[]; readonly nextOn: PlainDate | null } {
  if (repeats === 'NONE' || nextOn === null) return { days: [], nextOn: null };
  const days: PlainDate[] = [];
  let next = firstFrom(today, nextOn, repeats);
  for (; next <= addDays(today, PLANNED_AHEAD_DAYS); next = nextAfter(next, repeats)) days.push(next);
  return { days, nextOn: next };
}
