/** States of a joint programme. */
export const PROGRAM_STATES = [
  'IDEA',
  'PLANNED',
  'APPROVED',
  'ACTIVE',
  'SUSPENDED',
  'COMPLETED',
  'CLOSED',
  'CANCELLED',
] as const;
export type ProgramState = (typeof PROGRAM_STATES)[number];

/** What a programme is for. */
export const PROGRAM_PURPOSES = [
  'SENSITIZATION',
  'SERVICE',
  'EMPLOYMENT',
  'ADVOCACY',
  'CAPACITY_BUILDING',
] as const;
export type ProgramPurpose = (typeof PROGRAM_PURPOSES)[number];

/** What a partner does in a programme (the four of IATI): answers for it, carries it out, passes on money, gives it. */
export const PARTNER_ROLES = ['ACCOUNTABLE', 'IMPLEMENTING', 'EXTENDING', 'FUNDING'] as const;
export type PartnerRole = (typeof PARTNER_ROLES)[number];

/** What a partner puts in. MONEY counts minor units, HOURS minutes, ROOM and EQUIPMENT days. */
export const CONTRIBUTION_KINDS = ['MONEY', 'HOURS', 'ROOM', 'EQUIPMENT'] as const;
export type ContributionKind = (typeof CONTRIBUTION_KINDS)[number];

/** Whether more or less is better. */
export const INDICATOR_DIRECTIONS = ['UP', 'DOWN'] as const;
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** Where the values of an indicator come from: typed by somebody, or computed from accepted activities. */
export const INDICATOR_MEASURES = ['MANUAL', 'ACTIVITIES', 'REACH', 'MINUTES'] as const;
export type IndicatorMeasure = (typeof INDICATOR_MEASURES)[number];
