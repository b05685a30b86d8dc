import {
  CONTRIBUTION_KINDS,
  INDICATOR_DIRECTIONS,
  INDICATOR_MEASURES,
  PARTNER_ROLES,
  PROGRAM_PURPOSES,
  PROGRAM_STATES,
} from '@kalaka/domain';
import { registered } from '../../organizations/index.js';

export const ProgramStates = registered('ProgramState', 'How far a joint programme is.', PROGRAM_STATES, {
  IDEA: 'Somebody proposed it.',
  PLANNED: 'It is put up for the approval of its partners.',
  APPROVED: 'It is approved and has not begun.',
  ACTIVE: 'It runs.',
  SUSPENDED: 'It is paused.',
  COMPLETED: 'The work is done, the papers are open.',
  CLOSED: 'Its final report is accepted.',
  CANCELLED: 'It did not take place.',
});

export const ProgramPurposes = registered('ProgramPurpose', 'What a programme is for.', PROGRAM_PURPOSES, {
  SENSITIZATION: 'That people learn about life with a disability.',
  SERVICE: 'That people get help.',
  EMPLOYMENT: 'That people find and keep work.',
  ADVOCACY: 'That the city hears what people need.',
  CAPACITY_BUILDING: 'That organizations learn and grow.',
});

export const PartnerRoles = registered('PartnerRole', 'What a partner does in a programme.', PARTNER_ROLES, {
  ACCOUNTABLE: 'Answers for it; exactly one on each day.',
  IMPLEMENTING: 'Carries it out.',
  EXTENDING: 'Passes on money.',
  FUNDING: 'Gives money.',
});

export const ContributionKinds = registered(
  'ContributionKind',
  'What a partner puts into a programme.',
  CONTRIBUTION_KINDS,
  {
    MONEY: 'Money, in minor units of the currency.',
    HOURS: 'Work, in minutes.',
    ROOM: 'A room, in days.',
    EQUIPMENT: 'Equipment, in days.',
  },
);

export const IndicatorDirections = registered(
  'IndicatorDirection',
  'Whether more or less is better.',
  INDICATOR_DIRECTIONS,
  { UP: 'More is better.', DOWN: 'Less is better.' },
);

export const IndicatorMeasures = registered(
  'IndicatorMeasure',
  'Where the values of an indicator come from.',
  INDICATOR_MEASURES,
  {
    MANUAL: 'Somebody counts by hand.',
    ACTIVITIES: 'The number of accepted activities.',
    REACH: 'People reached by accepted activities.',
    MINUTES: 'Staff and volunteer time of accepted activities, in hours.',
  },
);
