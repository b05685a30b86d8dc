import {
  type AccessibilityFactCode,
  checkSpareCapacity,
  type SpareCapacityKind,
  type SpareCapacityUnit,
} from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { NO_PHONE, type PhoneValue } from '../edit/phone-value';
import { inLanguages } from '../edit/profile-value';
import { type StoredTimes, timesForRules, timesFrom, timesInput, type TimesValue } from '../edit/times-value';
import { localTextFrom, type Translation } from '../memberships/step-form';

/** What the form of something to lend holds; numbers are text while they are typed. */
export interface CapacityValue {
  readonly kind: string;
  readonly text: readonly Translation[];
  readonly howMany: string;
  readonly unit: string;
  readonly wheelchairPlaces: string;
  readonly access: string[];
  readonly schedules: readonly TimesValue[];
  readonly available: readonly Translation[];
  readonly conditions: readonly Translation[];
  readonly phone: PhoneValue;
  readonly email: string;
}

/** Something stored, as `SpareCapacityForm` asks for it. */
export interface StoredCapacity {
  readonly kind: string;
  readonly textTranslations: readonly Translation[];
  readonly amount?: number | null;
  readonly unit?: string | null;
  readonly wheelchairPlaces?: number | null;
  readonly access: readonly string[];
  readonly schedules: readonly StoredTimes[];
  readonly availableTranslations: readonly Translation[];
  readonly conditionsTranslations: readonly Translation[];
  readonly phone?: { readonly number: string; readonly smsWelcome: boolean } | null;
  readonly email?: string | null;
}

/** A new one begins with the address and telephone by which the organization is reached already. */
export const blankCapacity = (
  languages: readonly string[],
  contact: { email?: string | null; phones: readonly { number: string; smsWelcome: boolean }[] },
): CapacityValue => ({
  kind: '',
  text: inLanguages([], languages),
  howMany: '',
  unit: '',
  wheelchairPlaces: '',
  access: [],
  schedules: [],
  available: inLanguages([], languages),
  conditions: inLanguages([], languages),
  phone: phoneOf(contact.phones[0]),
  email: contact.email ?? '',
});

export const capacityFrom = (stored: StoredCapacity, languages: readonly string[]): CapacityValue => ({
  kind: stored.kind,
  text: inLanguages(stored.textTranslations, languages),
  howMany: stored.amount?.toString() ?? '',
  unit: stored.unit ?? '',
  wheelchairPlaces: stored.wheelchairPlaces?.toString() ?? '',
  access: [...stored.access],
  schedules: timesFrom(stored.schedules),
  available: inLanguages(stored.availableTranslations, languages),
  conditions: inLanguages(stored.conditionsTranslations, languages),
  phone: phoneOf(stored.phone),
  email: stored.email ?? '',
});

const phoneOf = (phone: { number: string; smsWelcome: boolean } | null | undefined): PhoneValue =>
  phone ? { number: phone.number, smsWelcome: phone.smsWelcome } : NO_PHONE;

/** NaN, which no rule accepts, where the text is no number. */
const count = (typed: string): number | null => {
  if (!typed.trim()) return null;
  return /^\s*\d{1,7}\s*$/.test(typed) ? Number(typed) : Number.NaN;
};
const written = (texts: readonly Translation[]) =>
  texts.filter(({ text }) => text.trim()).map(({ language, text }) => ({ language, text }));

export function capacityInput(value: CapacityValue) {
  const { number, smsWelcome } = value.phone;
  return {
    kind: value.kind as SpareCapacityKind,
    text: written(value.text),
    amount: count(value.howMany),
    unit: (value.unit || null) as SpareCapacityUnit | null,
    wheelchairPlaces: count(value.wheelchairPlaces),
    access: value.access as AccessibilityFactCode[],
    schedules: timesInput(value.schedules),
    available: written(value.available),
    conditions: written(value.conditions),
    phone: number.trim() ? { number: number.trim(), smsWelcome } : null,
    email: value.email.trim() || null,
  };
}

/** Where the form shows a refusal; in the order of the form. */
const SHOWN: Readonly<Record<string, string>> = {
  amount: 'howMany',
  kind: 'capacity.kind',
  text: 'capacity.text',
};
export const placeOf = (field: string): string => SHOWN[field] ?? field;

const PARTS = [
  ['kind'],
  ['text'],
  ['amount', 'unit'],
  ['wheelchairPlaces'],
  ['access'],
  ['schedules'],
  ['available'],
  ['conditions'],
  ['phone'],
  ['email'],
] as const;

/** What the rules of the domain have against it, part by part, so that all of it is named at once. */
export function capacityProblems(value: CapacityValue): RuleRefusal[] {
  const input = capacityInput(value);
  const whole = {
    ...input,
    text: localTextFrom(input.text),
    available: localTextFrom(input.available),
    conditions: localTextFrom(input.conditions),
    schedules: timesForRules(input.schedules),
  };
  const blank = { kind: 'ROOM', text: { und: '-' } };
  return PARTS.flatMap((fields) => {
    const said = Object.fromEntries(fields.map((field) => [field, whole[field]]));
    if (said['kind'] === '') return [{ code: 'REQUIRED', field: 'capacity.kind' }];
    const judged = checkSpareCapacity({ ...blank, ...said });
    if (judged.ok) return [];
    const { code, field = fields[0], values } = judged.refusal;
    return [{ code, field: placeOf(field), values }];
  });
}
