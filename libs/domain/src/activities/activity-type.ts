/** Kinds of activity that every network has; a network may add its own (`NetworkVocabulary.activityTypes`). */
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
