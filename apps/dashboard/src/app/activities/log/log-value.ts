import { type AccessNeed, isPlainDate, MOST_MINUTES, MOST_PEOPLE, MOST_WORK_MINUTES } from '@kalaka/domain';
import { NOT_KNOWN } from '@kalaka/ui';
import { type SentFile } from '@kalaka/ui/files';
import type { ActivityFields } from '../model';
import type { RuleRefusal } from '../../shell/forms/refusals';

/** What the form holds: numbers as they were typed. */
export interface LogValue {
  readonly type: string;
  readonly programId: string;
  readonly happenedOn: string;
  /** Digits, or that nobody knows. */
  readonly reach: string;
  readonly minutes: string;
  readonly note: string;
  /** What came with "same as last time" or was told in "more": shown on the page, changed there. */
  readonly title: string;
  readonly place: string;
  readonly locationId: string;
  readonly district: string;
  readonly staffHours: string;
  readonly volunteerHours: string;
  readonly coOrganizerIds: readonly string[];
  readonly provisions: readonly AccessNeed[];
  readonly files: readonly SentFile[];
  /** What is to be seen or heard in them. */
  readonly said: string;
  /** Title and sentence in every language in which they are there already. */
  readonly texts?: { readonly title: readonly Translation[]; readonly note: readonly Translation[] };
}

interface Translation {
  readonly language: string;
  readonly text: string;
}

export const BLANK: LogValue = {
  type: '',
  programId: '',
  happenedOn: '',
  reach: '',
  minutes: '',
  note: '',
  title: '',
  place: '',
  locationId: '',
  district: '',
  staffHours: '',
  volunteerHours: '',
  coOrganizerIds: [],
  provisions: [],
  files: [],
  said: '',
};

/** An activity as the log sheet or the queue holds it. */
export interface ActivityLike {
  readonly type: string;
  readonly program?: { readonly id: string } | null;
  readonly titleTranslations?: readonly Translation[];
  readonly place?: string | null;
  readonly locationId?: string | null;
  readonly district?: string | null;
  readonly minutes?: number | null;
  readonly reach?: number | null;
  readonly staffMinutes?: number | null;
  readonly volunteerMinutes?: number | null;
  readonly provisions?: readonly AccessNeed[];
  readonly coOrganizers?: readonly { readonly id: string }[];
}

const text = (number: number | null | undefined) => (number ? String(number) : '');
const hours = (minutes: number | null | undefined) =>
  minutes ? String(Math.round((minutes / 60) * 100) / 100) : '';

/** In this language, else in the first one that it has. */
export const inLanguage = (texts: readonly Translation[] | null | undefined, language: string): string =>
  (texts?.find((one) => one.language === language) ?? texts?.[0])?.text ?? '';

/**
 * What a text is in every language after somebody typed. Left as it was, it keeps all of them, whichever was shown.
 * @param others whether a change leaves the other languages alone (the same thing, put right) or not (another thing)
 */
function retold(
  typed: string,
  language: string,
  told: readonly Translation[],
  others: boolean,
): Translation[] {
  const text = typed.trim();
  if (!text) return [];
  if (told.some((one) => one.text === text))
    return told.map((one) => ({ language: one.language, text: one.text }));
  const kept = others ? told.filter((one) => one.language !== language) : [];
  return [...kept.map((one) => ({ language: one.language, text: one.text })), { language, text }];
}

type TemplateFields = Omit<ActivityLike, 'program' | 'coOrganizers' | 'titleTranslations'> & {
  readonly programId?: string | null;
  readonly coOrganizerIds: readonly string[];
};

/** "Same as last time": all but the day and the sentence; who came is counted anew, the number is a beginning. */
export function likeLast(
  last: ActivityLike,
  today: string,
  programs: readonly { id: string }[],
  language: string,
): LogValue {
  const programId = programs.some(({ id }) => id === last.program?.id) ? last.program?.id : undefined;
  return {
    ...BLANK,
    type: last.type,
    programId: programId ?? '',
    happenedOn: today,
    reach: last.reach === null || last.reach === undefined ? NOT_KNOWN : String(last.reach),
    minutes: text(last.minutes),
    title: inLanguage(last.titleTranslations, language),
    texts: { title: last.titleTranslations ?? [], note: [] },
    place: last.place ?? '',
    locationId: last.locationId ?? '',
    district: last.district ?? '',
    staffHours: hours(last.staffMinutes),
    volunteerHours: hours(last.volunteerMinutes),
    coOrganizerIds: (last.coOrganizers ?? []).map(({ id }) => id),
    provisions: [...(last.provisions ?? [])],
  };
}

/** What a template fills in, with nothing said about the day or what came of it. */
export const likeTemplate = (
  { programId, coOrganizerIds, ...fields }: TemplateFields,
  today: string,
  programs: readonly { id: string }[],
): LogValue =>
  likeLast(
    {
      ...fields,
      program: programId ? { id: programId } : null,
      coOrganizers: coOrganizerIds.map((id) => ({ id })),
    },
    today,
    programs,
    '',
  );

/** `1,5` and `1.5` are both one hour and a half. */
const minutesOf = (typed: string) => Math.round(Number(typed.replace(',', '.')) * 60);
const orNull = (typed: string) => typed || null;

/** What is told to the hub; `others` as in `retold`. */
export function fieldsOf(value: LogValue, language: string, others = false): ActivityFields {
  const { title = [], note = [] } = value.texts ?? {};
  return {
    type: value.type,
    programId: orNull(value.programId),
    happenedOn: value.happenedOn,
    title: retold(value.title, language, title, others),
    outcome: retold(value.note, language, note, others),
    place: orNull(value.place.trim()),
    locationId: orNull(value.locationId),
    district: orNull(value.district),
    minutes: Number(value.minutes),
    reach: value.reach === NOT_KNOWN ? null : Number(value.reach),
    staffMinutes: minutesOf(value.staffHours || '0'),
    volunteerMinutes: minutesOf(value.volunteerHours || '0'),
    provisions: [...value.provisions],
    coOrganizerIds: [...value.coOrganizerIds],
  };
}

/** Back into the form: an entry that was refused, or is put right before it was sent. */
export function valueOf(fields: ActivityFields): LogValue {
  return {
    ...BLANK,
    type: fields.type,
    programId: fields.programId ?? '',
    happenedOn: fields.happenedOn,
    reach: fields.reach === null || fields.reach === undefined ? NOT_KNOWN : String(fields.reach),
    minutes: text(fields.minutes),
    note: fields.outcome?.[0]?.text ?? '',
    title: fields.title?.[0]?.text ?? '',
    texts: { title: fields.title ?? [], note: fields.outcome ?? [] },
    place: fields.place ?? '',
    locationId: fields.locationId ?? '',
    district: fields.district ?? '',
    staffHours: hours(fields.staffMinutes),
    volunteerHours: hours(fields.volunteerMinutes),
    coOrganizerIds: fields.coOrganizerIds ?? [],
    provisions: fields.provisions ?? [],
  };
}

const inRange = (typed: string, min: number, max: number) =>
  /^\d+$/.test(typed) && Number(typed) >= min && Number(typed) <= max;

/** The rules that can be told without the hub; it checks these and all others again. */
export function checkLog(value: LogValue, today: string): RuleRefusal[] {
  const found: RuleRefusal[] = [];
  if (!value.type) found.push({ code: 'REQUIRED', field: 'type' });
  if (!isPlainDate(value.happenedOn)) found.push({ code: 'NOT_A_DATE', field: 'happenedOn' });
  else if (value.happenedOn > today)
    found.push({ code: 'NOT_HELD_YET', field: 'happenedOn', values: { today } });
  if (value.reach === '') found.push({ code: 'REQUIRED', field: 'reach' });
  else if (value.reach !== NOT_KNOWN && !inRange(value.reach, 0, MOST_PEOPLE))
    found.push({ code: 'OUT_OF_RANGE', field: 'reach', values: { min: 0, max: MOST_PEOPLE } });
  if (value.minutes === '') found.push({ code: 'REQUIRED', field: 'minutes' });
  else if (!inRange(value.minutes, 1, MOST_MINUTES))
    found.push({ code: 'OUT_OF_RANGE', field: 'minutes', values: { min: 1, max: MOST_MINUTES } });
  for (const field of ['staffHours', 'volunteerHours'] as const) {
    const typed = value[field];
    const most = MOST_WORK_MINUTES / 60;
    if (typed && !(minutesOf(typed) >= 0 && minutesOf(typed) <= MOST_WORK_MINUTES))
      found.push({ code: 'OUT_OF_RANGE', field, values: { min: 0, max: most } });
  }
  return found;
}
