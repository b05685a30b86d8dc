import { cleanText } from '@kalaka/domain';
import type { OwnAccountFragment } from '@kalaka/contract';
import type { RuleRefusal } from '../../shell/forms/refusals';

export interface ProfileValue {
  readonly prefix: string;
  readonly familyName: string;
  readonly givenName: string;
  readonly languages: string[];
}

export const BLANK_PROFILE: ProfileValue = { prefix: '', familyName: '', givenName: '', languages: [] };

/** Languages that the interface can name; others that an account has are shown by their code. */
export const NAMED_LANGUAGES = ['hu', 'en', 'fr', 'de', 'hsh', 'fsl'] as const;

export const profileValue = (account: OwnAccountFragment): ProfileValue => ({
  prefix: account.prefix ?? '',
  familyName: account.familyName,
  givenName: account.givenName,
  languages: [...account.languages],
});

/** The languages to choose from: those of the person in their order, then the others. */
export const languageChoices = (own: readonly string[]): readonly string[] => [
  ...new Set([...own, ...NAMED_LANGUAGES]),
];

const RULES = {
  prefix: { max: 20 },
  familyName: { max: 80, required: true },
  givenName: { max: 80, required: true },
};

/** The rules of the domain about the names, all at once. */
export const profileProblems = (value: ProfileValue): RuleRefusal[] =>
  (['prefix', 'familyName', 'givenName'] as const).flatMap((field) => {
    const clean = cleanText(value[field], RULES[field]);
    return clean.ok ? [] : [{ ...clean.refusal, field }];
  });
