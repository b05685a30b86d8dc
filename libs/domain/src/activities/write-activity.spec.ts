import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { REACH_DIMENSIONS } from './activity.js';
import { checkFigures, inKindOf, sumOf } from './figures.js';
import { AROUND, FACTS, GIVEN, MOMENT, OWN, PARTNER } from './samples.js';
import { editActivity, holdActivity, logActivity, planActivity } from './write-activity.js';

const log = (given: object, facts: object = {}) =>
  logActivity({ ...FACTS, ...facts }, { ...GIVEN, ...given }, MOMENT);
const around = (change: object) => ({ around: { ...AROUND, ...change } });

describe('an activity that is logged', () => {
  it('is held and reported in one step, with the worth of its volunteer hours', () => {
    expect(log({})).toMatchObject({
      ok: true,
      value: {
        state: 'REPORTED',
        hourRatesId: 'rates',
        inKind: { amount: '4167', currency: 'HUF' },
        staffMinutes: 0,
        coOrganizerIds: [],
      },
    });
  });

  it('waits for its report where somebody wants to keep it', () => {
    expect(log({ keep: true })).toMatchObject({ value: { state: 'HELD' } });
  });

  it('may leave open how many came, and needs neither title nor outcome', () => {
    expect(log({ reach: null, reachBy: [] })).toMatchObject({
      value: { reach: null, title: {}, outcome: {} },
    });
  });

  const refusals: [string, object, object, string, string | undefined][] = [
    ['a day to come', { happenedOn: '2026-11-21' }, {}, 'NOT_HELD_YET', 'happenedOn'],
    ['a day that is none', { happenedOn: '2026-02-30' }, {}, 'NOT_A_DATE', 'happenedOn'],
    ['a day before its programme', { happenedOn: '2026-01-31' }, {}, 'OUTSIDE_PROGRAM', 'happenedOn'],
    ['a programme that is not there', {}, around({ program: null }), 'PROGRAM_UNKNOWN', 'programId'],
    [
      'a programme that has not begun',
      {},
      around({ program: { ...AROUND.program, state: 'APPROVED' } }),
      'PROGRAM_NOT_RUNNING',
      'programId',
    ],
    [
      'a programme in which it has no part',
      {},
      around({ program: { ...AROUND.program, partnerIds: [PARTNER] } }),
      'NOT_A_PARTNER',
      'programId',
    ],
    ['fewer people than none', { reach: -1 }, {}, 'OUT_OF_RANGE', 'reach'],
    ['more people than there are', { reach: 100_001 }, {}, 'OUT_OF_RANGE', 'reach'],
    ['half a person', { reach: 2.5 }, {}, 'OUT_OF_RANGE', 'reach'],
    ['a day longer than a day', { minutes: 1441 }, {}, 'OUT_OF_RANGE', 'minutes'],
    ['hours below zero', { volunteerMinutes: -30 }, {}, 'OUT_OF_RANGE', 'volunteerMinutes'],
    ['parts above the whole', { reach: 7 }, {}, 'REACH_SUM_EXCEEDED', 'reachBy'],
    ['parts without a whole', { reach: null }, {}, 'REACH_REQUIRED', 'reach'],
    [
      'one kind counted twice',
      { reachBy: [GIVEN.reachBy?.[0], GIVEN.reachBy?.[0]] },
      {},
      'NAMED_TWICE',
      'reachBy[1].code',
    ],
    [
      'a group that the network does not know',
      { reachBy: [{ dimension: 'TARGET_GROUP', code: 'SAILORS', count: 1 }] },
      {},
      'UNKNOWN_CODE',
      'reachBy[0].code',
    ],
    ['a kind that the network does not know', { type: 'REGATTA' }, {}, 'UNKNOWN_CODE', 'type'],
    ['a district of another town', { district: 'SOHO' }, {}, 'UNKNOWN_CODE', 'district'],
    [
      'hours of which nobody knows the worth',
      {},
      around({ rates: null }),
      'RATES_MISSING',
      'volunteerMinutes',
    ],
    ['a time that is none', { startsAt: '25:00' }, {}, 'NOT_A_TIME', 'startsAt'],
    ['itself as its co-organizer', { coOrganizerIds: [OWN] }, {}, 'NAMED_TWICE', 'coOrganizerIds[0]'],
    [
      'a co-organizer that has left',
      { coOrganizerIds: [PARTNER] },
      around({
        organizers: [AROUND.organizers[0], { id: PARTNER, member: null, leftOn: '2026-06-30' }],
      }),
      'ORGANIZER_LEFT',
      'coOrganizerIds[0]',
    ],
    [
      'a co-organizer that was never a member',
      { coOrganizerIds: [PARTNER] },
      around({ organizers: [AROUND.organizers[0]] }),
      'ORGANIZER_NOT_MEMBER',
      'coOrganizerIds[0]',
    ],
    ['when it is no member itself', {}, around({ organizers: [] }), 'ORGANIZER_NOT_MEMBER', 'organizationId'],
    [
      'a place of somebody else',
      { locationId: PARTNER },
      around({ locationIsOwn: false }),
      'PLACE_UNKNOWN',
      'locationId',
    ],
    [
      'a day in a period that is locked',
      {},
      around({ period: { ...AROUND.period, state: 'LOCKED' } }),
      'PERIOD_LOCKED',
      'happenedOn',
    ],
  ];
  it.each(refusals)('refuses %s', (_what, given, facts, code, field) => {
    expect(log(given, facts)).toMatchObject({ ok: false, refusal: { code } });
    const answer = log(given, facts);
    expect(answer.ok ? undefined : answer.refusal.field).toBe(field);
  });

  it('is taken in a locked period while that is open again, and not a moment longer', () => {
    const period = { ...AROUND.period, state: 'LOCKED', unlockedUntil: '2026-11-20T09:00:01Z' };
    expect(log({}, around({ period }))).toMatchObject({ ok: true });
    const over = { ...period, unlockedUntil: '2026-11-20T09:00:00Z' };
    expect(log({}, around({ period: over }))).toMatchObject({ refusal: { code: 'PERIOD_LOCKED' } });
  });

  it('may be reported after the work of its programme ended, for a day on which it ran', () => {
    const program = { ...AROUND.program, state: 'COMPLETED' };
    expect(log({}, around({ program }))).toMatchObject({ ok: true });
  });
});

describe('an activity that is planned', () => {
  it('may lie ahead, in a programme that is approved; held, it may not', () => {
    const given = { ...GIVEN, happenedOn: '2026-12-05', reach: null, reachBy: [] };
    const program = { ...AROUND.program, state: 'APPROVED' };
    const facts = { ...FACTS, around: { ...AROUND, program } } as typeof FACTS;
    expect(planActivity(facts, given, MOMENT)).toMatchObject({ value: { state: 'PLANNED' } });
    expect(holdActivity({ state: 'PLANNED' }, FACTS, given, MOMENT)).toMatchObject({
      refusal: { code: 'NOT_HELD_YET' },
    });
  });

  it('is not planned for another decade', () => {
    const far = { ...GIVEN, programId: null, happenedOn: '2036-01-01' };
    expect(planActivity(FACTS, far, MOMENT)).toMatchObject({ refusal: { code: 'DATE_IN_FUTURE' } });
  });
});

it.each(['ACCEPTED', 'LOCKED', 'DISPUTED', 'CANCELLED'] as const)('%s figures are not edited', (state) => {
  expect(editActivity({ state }, FACTS, GIVEN, MOMENT)).toMatchObject({
    refusal: { code: 'WRONG_STATE', values: { currentState: state } },
  });
});

it('whatever is sent as counts, what is kept never adds up to more than the people reached', () => {
  const count = fc.record({
    dimension: fc.constantFrom(...REACH_DIMENSIONS, 'NAME'),
    code: fc.constantFrom('DEAF', 'NOT_ASKED', 'PUPIL', '60_PLUS', 'X'),
    count: fc.integer({ min: -2, max: 12 }),
  });
  fc.assert(
    fc.property(
      fc.option(fc.integer({ min: -2, max: 20 })),
      fc.array(count, { maxLength: 6 }),
      (reach, reachBy) => {
        const checked = checkFigures({ reach, reachBy }, ['DEAF']);
        if (!checked.ok) return;
        for (const dimension of REACH_DIMENSIONS)
          expect(sumOf(checked.value.reachBy, dimension)).toBeLessThanOrEqual(checked.value.reach ?? 0);
        expect(checked.value.reachBy.every((one) => one.count > 0)).toBe(true);
      },
    ),
  );
});

it('an hour is worth what the table of that day says, and nothing without a table', () => {
  const rates = AROUND.rates;
  expect(inKindOf(60, rates)).toEqual({ amount: '2500', currency: 'HUF' });
  expect(inKindOf(1, rates)).toEqual({ amount: '42', currency: 'HUF' });
  expect(inKindOf(0, rates)).toBeNull();
  expect(inKindOf(60, null)).toBeNull();
});
