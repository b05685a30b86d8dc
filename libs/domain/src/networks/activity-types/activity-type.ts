/** Kinds of activity, in every network. A network may add kinds of its own (`OwnTerm`). */
export const ACTIVITY_TYPES = [
  'AWARENESS_DAY',
  'ADVICE',
  'PEER_TALK',
  'INTERPRETING',
  'ACCESS_CHECK',
  'TRANSPORT',
  'HOME_SUPPORT',
  'JOB_MENTORING',
  'TRAINING',
  'CLUB',
  'READING_CIRCLE',
  'SPORT',
  'VISIT',
  'OTHER',
] as const;
export type ActivityTypeCode = (typeof ACTIVITY_TYPES)[number];
