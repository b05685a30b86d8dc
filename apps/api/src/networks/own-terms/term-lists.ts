import {
  ACTIVITY_TYPES,
  LANGUAGES,
  TARGET_GROUPS,
  type CommonTerms,
  type LocalText,
  type NetworkVocabulary,
} from '@kalaka/domain';
import { message } from '@kalaka/words';

export type TermList = Exclude<keyof NetworkVocabulary, 'expertise'>;

/** What the terms of every network are called, in the languages of the interface. */
const called = (codes: readonly string[], key: string): LocalText[] =>
  codes.map((code) =>
    Object.fromEntries(LANGUAGES.map((language) => [language, message(language, `${key}.${code}`)])),
  );

/** The lists to which a network may add: what every network has in them, and how the record calls a term. */
export const TERM_LISTS: Readonly<
  Record<TermList, CommonTerms & { readonly noun: 'targetGroup' | 'activityType' | 'district' }>
> = {
  targetGroups: {
    ...{ noun: 'targetGroup', codes: TARGET_GROUPS },
    names: called(TARGET_GROUPS, 'organizations.targetGroup'),
  },
  activityTypes: {
    ...{ noun: 'activityType', codes: ACTIVITY_TYPES },
    names: called(ACTIVITY_TYPES, 'activities.type'),
  },
  districts: { noun: 'district', codes: [], names: [] },
};
