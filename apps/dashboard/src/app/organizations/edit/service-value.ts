import { checkService, type ServiceStatus, type Weekday, WEEKDAYS } from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { localTextFrom, type Translation } from '../steps/step-form';
import { inLanguages } from './profile-value';

export interface TimesValue {
  readonly byDay: string[];
  readonly opens: string;
  readonly closes: string;
  readonly freq: string;
  readonly description: string;
}

/** What the form of a service holds. Telephones of a service are kept as they are: they have no fields here yet. */
export interface ServiceValue {
  readonly name: readonly Translation[];
  readonly description: readonly Translation[];
  readonly easyDescription: readonly Translation[];
  readonly eligibility: readonly Translation[];
  readonly cost: readonly Translation[];
  readonly status: string;
  readonly languages: string[];
  readonly areas: string;
  readonly website: string;
  readonly email: string;
  readonly schedules: readonly TimesValue[];
  readonly locationIds: string[];
}

/** A stored service as `ServiceForm` asks for it. */
export interface StoredService {
  readonly nameTranslations: readonly Translation[];
  readonly descriptionTranslations: readonly Translation[];
  readonly easyTranslations: readonly Translation[];
  readonly eligibilityTranslations: readonly Translation[];
  readonly costTranslations: readonly Translation[];
  readonly status: string;
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  readonly website?: string | null;
  readonly email?: string | null;
  readonly schedules: readonly {
    readonly byDay: readonly string[];
    readonly opens?: string | null;
    readonly closes?: string | null;
    readonly freq?: string | null;
    readonly description?: string | null;
  }[];
  readonly locations: readonly { readonly id: string }[];
}

export function blankService(languages: readonly string[]): ServiceValue {
  const texts = inLanguages([], languages);
  return {
    name: texts,
    description: texts,
    easyDescription: texts,
    eligibility: texts,
    cost: texts,
    status: 'ACTIVE',
    languages: [],
    areas: '',
    website: '',
    email: '',
    schedules: [],
    locationIds: [],
  };
}

export function serviceFrom(stored: StoredService, languages: readonly string[]): ServiceValue {
  return {
    name: inLanguages(stored.nameTranslations, languages),
    description: inLanguages(stored.descriptionTranslations, languages),
    easyDescription: inLanguages(stored.easyTranslations, languages),
    eligibility: inLanguages(stored.eligibilityTranslations, languages),
    cost: inLanguages(stored.costTranslations, languages),
    status: stored.status,
    languages: [...stored.languages],
    areas: stored.areas.join('\n'),
    website: stored.website ?? '',
    email: stored.email ?? '',
    schedules: stored.schedules.map(({ byDay, opens, closes, freq, description }) => ({
      byDay: [...byDay],
      opens: opens?.slice(0, 5) ?? '',
      closes: closes?.slice(0, 5) ?? '',
      freq: freq ?? 'WEEKLY',
      description: description ?? '',
    })),
    locationIds: stored.locations.map(({ id }) => id),
  };
}

const orNull = (text: string): string | null => text.trim() || null;
/** A Hungarian reader writes 16.30. */
const time = (text: string): string | null => orNull(text.trim().replace(/^(\d{1,2})\.(\d{2})$/, '$1:$2'));
const written = (texts: readonly Translation[]) =>
  texts.filter(({ text }) => text.trim()).map(({ language, text }) => ({ language, text }));
const usedTimes = ({ byDay, opens, closes, description }: TimesValue): boolean =>
  byDay.length > 0 || [opens, closes, description].some((part) => part.trim());

export function serviceInput(value: ServiceValue) {
  return {
    name: written(value.name),
    description: written(value.description),
    easyDescription: written(value.easyDescription),
    eligibility: written(value.eligibility),
    cost: written(value.cost),
    status: value.status as ServiceStatus,
    languages: value.languages,
    areas: value.areas
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    website: orNull(value.website),
    email: orNull(value.email),
    schedules: value.schedules.filter(usedTimes).map(({ byDay, opens, closes, freq, description }) => ({
      byDay: WEEKDAYS.filter((day) => byDay.includes(day)) as Weekday[],
      opens: time(opens),
      closes: time(closes),
      freq,
      description: orNull(description),
    })),
    locationIds: value.locationIds,
  };
}

/** What the rules of the domain have against the service, part by part, so that all of it is named at once. */
export function serviceProblems(value: ServiceValue): RuleRefusal[] {
  const input = serviceInput(value);
  const texts = localTextFrom;
  const whole = {
    ...input,
    id: 'new',
    name: texts(input.name),
    description: texts(input.description),
    easyDescription: texts(input.easyDescription),
    eligibility: texts(input.eligibility),
    cost: texts(input.cost),
    schedules: input.schedules.map((one) => ({ ...one, timeZone: 'UTC' })),
  };
  const blank = { id: 'new', name: { und: '-' } };
  return (Object.keys(whole) as (keyof typeof whole)[]).flatMap((field) => {
    const judged = checkService({ ...blank, [field]: whole[field] });
    if (judged.ok) return [];
    const { code, field: where = field, values } = judged.refusal;
    return [
      {
        code,
        field: where === 'name' ? 'service.name' : where.replace(/^(areas|languages)\[.*/, '$1'),
        values,
      },
    ];
  });
}
