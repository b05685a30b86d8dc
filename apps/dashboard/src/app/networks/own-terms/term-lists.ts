import type { NetworkFactsFragment, OwnTermList } from '@kalaka/contract';

/** Where a list of the network's own terms stands, and how its words begin. */
export interface OwnTermWords {
  readonly list: OwnTermList;
  readonly path: string;
  readonly words: 'types' | 'districts';
  readonly of: (network: NetworkFactsFragment) => NetworkFactsFragment['districts'];
}

export const ACTIVITY_TYPES: OwnTermWords = {
  ...{ list: 'ACTIVITY_TYPES', path: 'activity-types', words: 'types' },
  of: ({ activityTypes }) => activityTypes,
};
export const DISTRICTS: OwnTermWords = {
  ...{ list: 'DISTRICTS', path: 'districts', words: 'districts' },
  of: ({ districts }) => districts,
};
