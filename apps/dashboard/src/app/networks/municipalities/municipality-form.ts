import { checkMunicipality, checkOffice } from '@kalaka/domain';
import type { NetworkFactsFragment } from '@kalaka/contract';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { nameProblems, namesIn, type NameIn } from '../name-value';

export interface MunicipalityValue {
  readonly name: readonly NameIn[];
  readonly country: string;
}

export interface OfficeValue {
  readonly name: readonly NameIn[];
  readonly email: string;
}

export type StoredMunicipality = NetworkFactsFragment['municipalities'][number];
export type StoredOffice = StoredMunicipality['offices'][number];

/** A new municipality most likely lies where the others do. */
export const municipalityValue = (
  { languages, municipalities }: Pick<NetworkFactsFragment, 'languages' | 'municipalities'>,
  stored: StoredMunicipality | undefined,
): MunicipalityValue => ({
  name: namesIn(languages, stored?.nameTranslations ?? []),
  country: stored?.country ?? municipalities[0]?.country ?? '',
});

export const officeValue = (
  { languages }: Pick<NetworkFactsFragment, 'languages'>,
  stored: StoredOffice | undefined,
): OfficeValue => ({
  name: namesIn(languages, stored?.nameTranslations ?? []),
  email: stored?.email ?? '',
});

export const countryOf = (typed: string): string => typed.trim().toUpperCase();

/** Name and country are judged apart, so that everything is named at once. */
export function municipalityProblems({ name, country }: MunicipalityValue): RuleRefusal[] {
  if (!country.trim()) return [...nameProblems(name), { code: 'REQUIRED', field: 'country' }];
  const rest = checkMunicipality({ name: { und: '-' }, country: countryOf(country) });
  return [...nameProblems(name), ...(rest.ok ? [] : [rest.refusal])];
}

export function officeProblems({ name, email }: OfficeValue): RuleRefusal[] {
  const rest = checkOffice({ name: { und: '-' }, email: email.trim() || null });
  return [...nameProblems(name), ...(rest.ok ? [] : [rest.refusal])];
}
