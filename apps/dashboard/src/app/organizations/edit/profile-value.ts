import {
  BLANK_ORGANIZATION,
  editOrganization,
  type LegalForm,
  type LegalStatus,
  type OrganizationChanges,
  type PlainDate,
} from '@kalaka/domain';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { localTextFrom, type Translation, written } from '../memberships/step-form';
import { easyCheckInput, easyCheckProblems, type EasyCheckValue, NO_CHECK } from './easy-check-value';

export interface PhoneValue {
  readonly number: string;
  readonly description: string;
  readonly smsWelcome: boolean;
}
export interface SeatValue {
  readonly postalCode: string;
  readonly city: string;
  readonly line1: string;
  readonly country: string;
  readonly text: string;
}

/** What the form of the profile holds: every value as it is typed, every text in each language of the network. */
export interface ProfileValue {
  readonly name: readonly Translation[];
  readonly alternateNames: string;
  readonly description: readonly Translation[];
  readonly easyDescription: readonly Translation[];
  readonly easyCheck: EasyCheckValue;
  readonly targetGroups: string[];
  readonly expertise: readonly (readonly Translation[])[];
  readonly languages: string[];
  readonly legalForm: string;
  readonly legalStatus: string;
  readonly foundedOn: string;
  readonly publicBenefitFrom: string;
  readonly website: string;
  readonly email: string;
  readonly phones: readonly PhoneValue[];
  readonly seat: SeatValue;
}
export type ProfileField = keyof ProfileValue;

/** The stored profile as `OrganizationForm` asks for it. */
export interface StoredProfile {
  readonly nameTranslations: readonly Translation[];
  readonly alternateNames: readonly string[];
  readonly descriptionTranslations: readonly Translation[];
  readonly easyTranslations: readonly Translation[];
  readonly targetGroups: readonly string[];
  readonly expertiseTranslations: readonly (readonly Translation[])[];
  readonly languages: readonly string[];
  readonly legalForm?: string | null;
  readonly legalStatus?: string | null;
  readonly foundedOn?: string | null;
  readonly publicBenefitFrom?: string | null;
  readonly website?: string | null;
  readonly email?: string | null;
  readonly phones: readonly {
    readonly number: string;
    readonly smsWelcome?: boolean | null;
    readonly description?: { readonly text: string } | null;
  }[];
  readonly seat?: Partial<
    Record<'line1' | 'line2' | 'city' | 'postalCode' | 'country' | 'text', string | null>
  > | null;
}

/** A text in every language of the network, and in those that it has besides. */
export function inLanguages(texts: readonly Translation[], languages: readonly string[]): Translation[] {
  const codes = [...new Set([...languages, ...texts.map(({ language }) => language)])];
  return codes.map((language) => ({
    language,
    text: texts.find((one) => one.language === language)?.text ?? '',
  }));
}

const NO_SEAT: SeatValue = { postalCode: '', city: '', line1: '', country: '', text: '' };

export function blankProfile(languages: readonly string[]): ProfileValue {
  const texts = inLanguages([], languages);
  return {
    name: texts,
    alternateNames: '',
    description: texts,
    easyDescription: texts,
    easyCheck: NO_CHECK,
    targetGroups: [],
    expertise: [],
    languages: [],
    legalForm: '',
    legalStatus: '',
    foundedOn: '',
    publicBenefitFrom: '',
    website: '',
    email: '',
    phones: [],
    seat: NO_SEAT,
  };
}

export function profileFrom(stored: StoredProfile, languages: readonly string[]): ProfileValue {
  const { seat } = stored;
  return {
    name: inLanguages(stored.nameTranslations, languages),
    alternateNames: stored.alternateNames.join('\n'),
    description: inLanguages(stored.descriptionTranslations, languages),
    easyDescription: inLanguages(stored.easyTranslations, languages),
    easyCheck: NO_CHECK,
    targetGroups: [...stored.targetGroups],
    expertise: stored.expertiseTranslations.map((texts) => inLanguages(texts, languages)),
    languages: [...stored.languages],
    legalForm: stored.legalForm ?? '',
    legalStatus: stored.legalStatus ?? '',
    foundedOn: stored.foundedOn ?? '',
    publicBenefitFrom: stored.publicBenefitFrom ?? '',
    website: stored.website ?? '',
    email: stored.email ?? '',
    phones: stored.phones.map(({ number, description, smsWelcome }) => ({
      number,
      description: description?.text ?? '',
      smsWelcome: smsWelcome ?? false,
    })),
    seat: seat
      ? {
          postalCode: seat.postalCode ?? '',
          city: seat.city ?? '',
          line1: [seat.line1, seat.line2].filter(Boolean).join(', '),
          country: seat.country ?? '',
          text: seat.text ?? '',
        }
      : NO_SEAT,
  };
}

const orNull = (text: string): string | null => text.trim() || null;
const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** What is sent: the whole profile in the words of the API. Empty entries of lists fall away. */
export function inputOf(value: ProfileValue) {
  const { seat } = value;
  const hasSeat = Object.values(seat).some((part) => part.trim());
  return {
    name: written(value.name),
    alternateNames: lines(value.alternateNames),
    description: written(value.description),
    easyDescription: written(value.easyDescription),
    ...easyCheckInput(value.easyCheck),
    targetGroups: [...value.targetGroups],
    expertise: value.expertise.map(written).filter((texts) => texts.length > 0),
    languages: value.languages,
    legalForm: (value.legalForm || null) as LegalForm | null,
    legalStatus: (value.legalStatus || null) as LegalStatus | null,
    foundedOn: orNull(value.foundedOn),
    publicBenefitFrom: orNull(value.publicBenefitFrom),
    website: orNull(value.website),
    email: orNull(value.email),
    phones: value.phones
      .filter(({ number, description }) => number.trim() || description.trim())
      .map(({ number, description, smsWelcome }) => ({
        number,
        description: orNull(description),
        smsWelcome,
      })),
    seat: hasSeat
      ? {
          postalCode: orNull(seat.postalCode),
          city: orNull(seat.city),
          line1: orNull(seat.line1),
          country: orNull(seat.country),
          text: orNull(seat.text),
        }
      : null,
  };
}

/** The same in the words of the domain, for its rules. */
function changesOf(value: ProfileValue): OrganizationChanges {
  const { name, description, easyDescription, expertise, seat, ...same } = inputOf(value);
  const texts = localTextFrom;
  return {
    ...same,
    name: texts(name),
    description: texts(description),
    easyDescription: texts(easyDescription),
    expertise: expertise.map(texts),
    seat: seat && { ...seat, street: seat.line1, note: seat.text },
  };
}

/** Paths of the domain that have another name on the form. */
const onTheForm = (field: string): string =>
  field
    .replace(/^seat\.street$/, 'seat.line1')
    .replace(/^seat\.note$/, 'seat.text')
    .replace(/^(alternateNames|languages|targetGroups)\[.*/, '$1');

/**
 * Everything that the rules of the domain have against the profile, field by field, so that the summary names all of it
 * at once. What needs the stored record (a registration typed into a form) is left to the API.
 */
export function profileProblems(value: ProfileValue, today: PlainDate): RuleRefusal[] {
  const changes = changesOf({ ...value, easyCheck: NO_CHECK });
  // Chosen from a list, never typed: whether the network still offers a group, the API judges.
  const rules = { today, extraTargetGroups: value.targetGroups };
  const start = { ...BLANK_ORGANIZATION, name: { und: '-' }, version: 1 };
  const single = (Object.keys(changes) as (keyof OrganizationChanges)[]).flatMap((field) => {
    if (field === 'legalStatus') return [];
    const judged = editOrganization(start, { [field]: changes[field] }, null, { accountId: '' }, rules);
    if (judged.ok) return [];
    const { code, field: where, values } = judged.refusal;
    return [{ code, field: onTheForm(where ?? field), values }];
  });
  return [...single, ...easyCheckProblems(value.easyDescription, value.easyCheck, today)];
}
