import type { GivenActivity, WriteFacts } from './write-activity.js';
import type { StepFacts } from './steps.js';
import type { Surroundings } from './surroundings.js';

/** What specs begin with: a member, its partner, a programme of this year and an open period. */
export const OWN = '11111111-1111-4111-8111-111111111111';
export const PARTNER = '22222222-2222-4222-8222-222222222222';
export const PROGRAM = '33333333-3333-4333-8333-333333333333';
export const MOMENT = { now: new Date('2026-11-20T09:00:00Z'), today: '2026-11-20' };

export const AROUND: Surroundings = {
  organizers: [OWN, PARTNER].map((id) => ({
    id,
    member: { fromDate: '2020-01-01', toDate: null },
    leftOn: null,
  })),
  program: {
    id: PROGRAM,
    state: 'ACTIVE',
    fromDate: '2026-02-01',
    toDate: '2027-01-31',
    partnerIds: [OWN, PARTNER],
  },
  period: {
    id: 'period',
    fromDate: '2026-10-01',
    toDate: '2026-12-31',
    state: 'OPEN',
    unlockedUntil: null,
  },
  rates: { id: 'rates', staffRate: '4000', volunteerRate: '2500', currency: 'HUF' },
  locationIsOwn: true,
};

export const FACTS: WriteFacts = {
  organizationId: OWN,
  vocabulary: {
    types: ['ADVICE', 'AWARENESS_DAY'],
    districts: ['PALOTAVAROS'],
    targetGroups: ['DEAF', 'HARD_OF_HEARING'],
  },
  around: AROUND,
};

export const GIVEN: GivenActivity = {
  type: 'ADVICE',
  happenedOn: '2026-11-18',
  programId: PROGRAM,
  reach: 8,
  reachBy: [
    { dimension: 'TARGET_GROUP', code: 'DEAF', count: 5 },
    { dimension: 'TARGET_GROUP', code: 'NOT_ASKED', count: 3 },
    { dimension: 'ROLE', code: 'PARTICIPANT', count: 8 },
  ],
  minutes: 90,
  volunteerMinutes: 100,
};

export const REPORTED: StepFacts = {
  activity: {
    state: 'REPORTED',
    organizationId: OWN,
    coOrganizerIds: [PARTNER],
    loggedAt: '2026-11-20T08:55:00Z',
    loggedBy: 'editor',
    acceptedAt: null,
    acceptedBy: null,
  },
  period: AROUND.period,
  naoId: null,
  partnerIds: [OWN, PARTNER],
  disputedBy: null,
  acceptedOn: null,
};
