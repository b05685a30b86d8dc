/** The parts of one organization, in the order of their tabs; the first has no word in the address. */
export const DETAIL_TABS = [
  'story',
  'profile',
  'services',
  'lends',
  'people',
  'documents',
  'sponsorship',
  'capacity',
] as const;
export type DetailTab = (typeof DETAIL_TABS)[number];
