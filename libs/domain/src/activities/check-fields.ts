import { timeOfDay } from '../kernel/contact.js';
import type { LocalText } from '../kernel/local-text.js';
import { isPlainDate } from '../kernel/plain-date.js';
import { refused, type Refusal } from '../kernel/refusal.js';
import { ok, type Result } from '../kernel/result.js';
import { code, listOf, localText, optional, shapeOf, text, type Check } from '../organizations/fields.js';
import { ACCESS_NEEDS, MOST_ORGANIZERS, type ActivityFields } from './activity.js';

/** The fields as somebody sends them. */
export interface GivenFields {
  readonly type: string;
  readonly programId?: string | null;
  readonly happenedOn: string;
  readonly startsAt?: string | null;
  readonly title?: LocalText | null;
  readonly outcome?: LocalText | null;
  readonly place?: string | null;
  readonly locationId?: string | null;
  readonly district?: string | null;
  readonly provisions?: readonly string[] | null;
  readonly coOrganizerIds?: readonly string[] | null;
}

/** Words that this network chose. */
export interface ActivityVocabulary {
  /** Kinds of activity, those of every network among them. */
  readonly types: readonly string[];
  readonly districts: readonly string[];
  readonly targetGroups: readonly string[];
}

const MAX_TITLE = 200;
const MAX_OUTCOME = 2000;
const MAX_PLACE = 200;

const id: Check<string> = (raw) => (typeof raw === 'string' && raw !== '' ? ok(raw) : refused('REQUIRED'));
const day: Check<string> = (raw) => (isPlainDate(raw) ? ok(raw) : refused('NOT_A_DATE'));

/**
 * What was done, in its kept form. Refusals: UNKNOWN_CODE, NOT_A_DATE, NOT_A_TIME, TOO_MANY, NAMED_TWICE for an organization
 * that is named twice, those of text.
 */
export function checkFields(
  given: GivenFields,
  vocabulary: ActivityVocabulary,
  organizationId: string,
): Result<ActivityFields, Refusal> {
  const checked = shapeOf<ActivityFields>({
    type: code(vocabulary.types),
    programId: optional(id),
    happenedOn: day,
    startsAt: optional(timeOfDay),
    title: localText({ max: MAX_TITLE }),
    outcome: localText({ max: MAX_OUTCOME, multiline: true }),
    place: optional(text({ max: MAX_PLACE })),
    locationId: optional(id),
    district: optional(code(vocabulary.districts)),
    provisions: (raw) => listOf(code(ACCESS_NEEDS), ACCESS_NEEDS.length)(raw ?? []),
    coOrganizerIds: (raw) => listOf(id, MOST_ORGANIZERS - 1)(raw ?? []),
  })(given);
  if (!checked.ok) return checked;
  const { coOrganizerIds, provisions } = checked.value;
  const twice = coOrganizerIds.findIndex(
    (one, i) => one === organizationId || coOrganizerIds.indexOf(one) !== i,
  );
  if (twice >= 0) return refused('NAMED_TWICE', `coOrganizerIds[${twice}]`);
  return ok({ ...checked.value, provisions: [...new Set(provisions)] });
}
