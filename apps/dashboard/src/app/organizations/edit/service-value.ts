import {
  type BookingWay,
  checkService,
  type CostKind,
  type DeliveryMode,
  type PlainDate,
  type ServiceStatus,
  type WaitingUnit,
} from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { localTextFrom, type Translation } from '../memberships/step-form';
import { easyCheckInput, easyCheckProblems, type EasyCheckValue, NO_CHECK } from './easy-check-value';
import { NO_PHONE, phoneFrom, phonesInput, type PhoneValue } from './phone-value';
import { inLanguages } from './profile-value';
import { type StoredTimes, timesForRules, timesFrom, timesInput, type TimesValue } from './times-value';

/** What the form of a service holds; a waiting time is text while it is typed. */
export interface ServiceValue {
  readonly name: readonly Translation[];
  readonly description: readonly Translation[];
  readonly easyDescription: readonly Translation[];
  readonly easyCheck: EasyCheckValue;
  readonly eligibility: readonly Translation[];
  readonly cost: readonly Translation[];
  readonly costKind: string;
  readonly waits: string;
  readonly waitingUnit: string;
  readonly waitingConfirmed: boolean;
  readonly bookingWays: string[];
  readonly booking: readonly Translation[];
  readonly requiredDocuments: readonly Translation[];
  readonly delivery: string[];
  readonly phone: PhoneValue;
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
  readonly costKind?: string | null;
  readonly waiting?: { readonly amount: number; readonly unit: string } | null;
  readonly bookingWays: readonly string[];
  readonly bookingTranslations: readonly Translation[];
  readonly requiredDocumentsTranslations: readonly Translation[];
  readonly delivery: readonly string[];
  readonly phones: Parameters<typeof phoneFrom>[0];
  readonly status: string;
  readonly languages: readonly string[];
  readonly areas: readonly string[];
  readonly website?: string | null;
  readonly email?: string | null;
  readonly schedules: readonly StoredTimes[];
  readonly locations: readonly { readonly id: string }[];
}

export function blankService(languages: readonly string[]): ServiceValue {
  const texts = inLanguages([], languages);
  return {
    name: texts,
    description: texts,
    easyDescription: texts,
    easyCheck: NO_CHECK,
    eligibility: texts,
    cost: texts,
    costKind: '',
    waits: '',
    waitingUnit: 'WEEKS',
    waitingConfirmed: false,
    bookingWays: [],
    booking: texts,
    requiredDocuments: texts,
    delivery: [],
    phone: NO_PHONE,
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
    easyCheck: NO_CHECK,
    eligibility: inLanguages(stored.eligibilityTranslations, languages),
    cost: inLanguages(stored.costTranslations, languages),
    costKind: stored.costKind ?? '',
    waits: stored.waiting?.amount.toString() ?? '',
    waitingUnit: stored.waiting?.unit ?? 'WEEKS',
    waitingConfirmed: false,
    bookingWays: [...stored.bookingWays],
    booking: inLanguages(stored.bookingTranslations, languages),
    requiredDocuments: inLanguages(stored.requiredDocumentsTranslations, languages),
    delivery: [...stored.delivery],
    phone: phoneFrom(stored.phones),
    status: stored.status,
    languages: [...stored.languages],
    areas: stored.areas.join('\n'),
    website: stored.website ?? '',
    email: stored.email ?? '',
    schedules: timesFrom(stored.schedules),
    locationIds: stored.locations.map(({ id }) => id),
  };
}

const orNull = (text: string): string | null => text.trim() || null;
const written = (texts: readonly Translation[]) =>
  texts.filter(({ text }) => text.trim()).map(({ language, text }) => ({ language, text }));
/** NaN, which no rule accepts, where the text is no number. */
const waits = ({ waits: typed, waitingUnit, waitingConfirmed }: ServiceValue) => {
  if (!typed.trim()) return null;
  const count = /^\s*\d{1,4}\s*$/.test(typed) ? Number(typed) : Number.NaN;
  return { amount: count, unit: waitingUnit as WaitingUnit, confirmed: waitingConfirmed };
};

export function serviceInput(value: ServiceValue, stored?: Pick<StoredService, 'phones'>) {
  return {
    name: written(value.name),
    description: written(value.description),
    easyDescription: written(value.easyDescription),
    ...easyCheckInput(value.easyCheck),
    eligibility: written(value.eligibility),
    cost: written(value.cost),
    costKind: (value.costKind || null) as CostKind | null,
    waiting: waits(value),
    bookingWays: value.bookingWays as BookingWay[],
    booking: written(value.booking),
    requiredDocuments: written(value.requiredDocuments),
    delivery: value.delivery as DeliveryMode[],
    phones: phonesInput(value.phone, stored?.phones ?? []),
    status: value.status as ServiceStatus,
    languages: value.languages,
    areas: value.areas
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean),
    website: orNull(value.website),
    email: orNull(value.email),
    schedules: timesInput(value.schedules),
    locationIds: value.locationIds,
  };
}

/** Where the form shows a refusal; what is about the ways to book needs the contacts as well. */
const SHOWN: Readonly<Record<string, string>> = { name: 'service.name', 'waiting.amount': 'waits' };
export const placeOfRefusal = (field: string): string =>
  SHOWN[field] ?? field.replace(/^(areas|languages|bookingWays|delivery)\[.*/, '$1');

const CONTACTS = ['phones', 'email', 'website', 'bookingWays'] as const;

/** What the rules of the domain have against the service, part by part, so that all of it is named at once. */
export function serviceProblems(value: ServiceValue, today: PlainDate): RuleRefusal[] {
  const input = serviceInput(value);
  const texts = localTextFrom;
  const whole = {
    name: texts(input.name),
    description: texts(input.description),
    easyDescription: texts(input.easyDescription),
    eligibility: texts(input.eligibility),
    costKind: input.costKind,
    cost: texts(input.cost),
    waiting: input.waiting && { ...input.waiting, statedOn: '2000-01-01' },
    booking: texts(input.booking),
    requiredDocuments: texts(input.requiredDocuments),
    delivery: input.delivery,
    schedules: timesForRules(input.schedules),
    locationIds: input.locationIds,
    languages: input.languages,
    areas: input.areas,
    phones: input.phones,
    email: input.email,
    website: input.website,
    status: input.status,
  };
  const alone = Object.entries(whole).map(([field, said]) => ({ [field]: said }));
  const contacts = Object.fromEntries(CONTACTS.map((field) => [field, input[field]]));
  const found = [...alone, contacts].flatMap((part): RuleRefusal[] => {
    const judged = checkService({ id: 'new', name: { und: '-' }, ...part });
    if (judged.ok) return [];
    const { code, field = Object.keys(part)[0] ?? '', values } = judged.refusal;
    return [{ code, field: placeOfRefusal(field), values }];
  });
  found.push(...easyCheckProblems(value.easyDescription, value.easyCheck, today));
  return found.filter((one, i) => found.findIndex(({ field }) => field === one.field) === i);
}
