import { checkLocation } from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { NO_PHONE, phoneFrom, phonesInput, type PhoneValue } from '../edit/phone-value';
import { inLanguages } from '../edit/profile-value';
import { type StoredTimes, timesForRules, timesFrom, timesInput, type TimesValue } from '../edit/times-value';
import { localTextFrom, type Translation } from '../memberships/step-form';

/** What the form of a place holds. The position is one line, as maps give it: "47.1897, 18.4142". */
export interface LocationValue {
  readonly name: readonly Translation[];
  readonly postalCode: string;
  readonly city: string;
  readonly line1: string;
  readonly country: string;
  readonly note: string;
  readonly position: string;
  readonly phone: PhoneValue;
  readonly languages: string[];
  readonly schedules: readonly TimesValue[];
}

/** A stored place as `LocationForm` asks for it. */
export interface StoredLocation {
  readonly nameTranslations: readonly Translation[];
  readonly address?: {
    readonly line1?: string | null;
    readonly line2?: string | null;
    readonly city?: string | null;
    readonly region?: string | null;
    readonly postalCode?: string | null;
    readonly country?: string | null;
    readonly text?: string | null;
  } | null;
  readonly latitude?: number | null;
  readonly longitude?: number | null;
  readonly phones: Parameters<typeof phoneFrom>[0];
  readonly languages: readonly string[];
  readonly schedules: readonly StoredTimes[];
}

export const blankLocation = (languages: readonly string[]): LocationValue => ({
  name: inLanguages([], languages),
  postalCode: '',
  city: '',
  line1: '',
  country: '',
  note: '',
  position: '',
  phone: NO_PHONE,
  languages: [],
  schedules: [],
});

export function locationFrom(stored: StoredLocation, languages: readonly string[]): LocationValue {
  const { address, latitude, longitude } = stored;
  return {
    name: inLanguages(stored.nameTranslations, languages),
    postalCode: address?.postalCode ?? '',
    city: address?.city ?? '',
    line1: [address?.line1, address?.line2].filter(Boolean).join(', '),
    country: address?.country ?? '',
    note: address?.text ?? '',
    position: latitude == null || longitude == null ? '' : `${latitude}, ${longitude}`,
    phone: phoneFrom(stored.phones),
    languages: [...stored.languages],
    schedules: timesFrom(stored.schedules),
  };
}

const orNull = (text: string): string | null => text.trim() || null;

/** Both figures of a position; NaN, which no rule accepts, where the line is none. */
function degrees(position: string): { latitude: number | null; longitude: number | null } {
  if (!position.trim()) return { latitude: null, longitude: null };
  const parts = /^\s*(-?\d{1,3}(?:\.\d+)?)\s*[,; ]\s*(-?\d{1,3}(?:\.\d+)?)\s*$/.exec(position);
  return { latitude: Number(parts?.[1] ?? Number.NaN), longitude: Number(parts?.[2] ?? Number.NaN) };
}

export function locationInput(value: LocationValue, stored: StoredLocation | undefined) {
  const { line1, city, postalCode, country, note } = value;
  const said = [line1, city, postalCode, note].some((part) => part.trim());
  return {
    name: value.name.filter(({ text }) => text.trim()).map(({ language, text }) => ({ language, text })),
    address: said
      ? {
          line1: orNull(line1),
          city: orNull(city),
          region: stored?.address?.region ?? null,
          postalCode: orNull(postalCode),
          country: orNull(country),
          text: orNull(note),
        }
      : null,
    ...degrees(value.position),
    phones: phonesInput(value.phone, stored?.phones ?? []),
    languages: value.languages,
    schedules: timesInput(value.schedules),
  };
}

/** Where the form shows what a rule has against a part of the place. */
const SHOWN: Readonly<Record<string, string>> = {
  name: 'location.name',
  latitude: 'position',
  longitude: 'position',
  'address.street': 'line1',
  'address.city': 'city',
  'address.postalCode': 'postalCode',
  'address.country': 'country',
  'address.note': 'note',
};

/** What the rules of the domain have against the place, part by part, so that all of it is named at once. */
export function locationProblems(value: LocationValue): RuleRefusal[] {
  const { name, address, ...same } = locationInput(value, undefined);
  const whole = {
    ...same,
    name: localTextFrom(name),
    address: address && { ...address, street: address.line1, note: address.text },
    schedules: timesForRules(same.schedules),
  };
  const blank = { id: 'new', name: { und: '-' } };
  const found = (Object.keys(whole) as (keyof typeof whole)[]).flatMap((field) => {
    const judged = checkLocation({ ...blank, [field]: whole[field] });
    if (judged.ok) return [];
    const { code, field: where = field, values } = judged.refusal;
    const shown = SHOWN[where] ?? where;
    return [{ code: shown === 'position' ? 'NOT_A_POSITION' : code, field: shown, values }];
  });
  return found.filter((one, i) => found.findIndex(({ field }) => field === one.field) === i);
}

/** In the order of the form, so that the first problem is the first field. */
export const placeOfRefusal = (field: string): string => SHOWN[field] ?? field;
