import { describe, expect, it } from '@jest/globals';
import { checkLocation, checkService } from './places-and-services.js';

const refusalOf = (result: { ok: boolean; refusal?: { code: string; field?: string } }) =>
  result.ok ? 'ok' : [result.refusal?.code, result.refusal?.field];

/** Of the first demo network, copied by value. */
const service = {
  id: 's1',
  name: { en: 'Advice on grants for small groups', hu: 'Pályázati tanácsadás kis szervezeteknek' },
  description: { en: 'One hour with an adviser: call, budget, settlement.' },
  eligibility: { en: 'Members and informal groups of the network' },
  languages: ['hu', 'hsh', 'en'],
  cost: { en: 'Free of charge' },
  easyDescription: { en: 'We help with grants. You get one hour.' },
  easyState: 'UNCHECKED',
  schedules: [
    { byDay: ['TU', 'TH'], opens: '09:00', closes: '15:00', freq: 'WEEKLY', timeZone: 'Europe/Budapest' },
  ],
  status: 'ACTIVE',
};

describe('a service', () => {
  it('of the demo is kept whole, what is not known stays empty', () => {
    expect(checkService(service)).toEqual({
      ok: true,
      value: {
        ...service,
        easyCheckedBy: null,
        easyCheckedOn: null,
        website: null,
        email: null,
        areas: [],
        costKind: null,
        waiting: null,
        bookingWays: [],
        booking: {},
        requiredDocuments: {},
        delivery: [],
        phones: [],
        locationIds: [],
        schedules: [{ ...service.schedules[0], interval: 1, description: null }],
      },
    });
  });

  it.each([
    [{ name: {} }, 'REQUIRED', 'name'],
    [{ status: 'OPEN' }, 'UNKNOWN_CODE', 'status'],
    [
      { schedules: [{ ...service.schedules[0], byDay: ['TU', 'XX'] }] },
      'UNKNOWN_CODE',
      'schedules[0].byDay[1]',
    ],
    [{ schedules: [{ ...service.schedules[0], opens: '9 óra' }] }, 'NOT_A_TIME', 'schedules[0].opens'],
    [{ schedules: [{ ...service.schedules[0], opens: '15:00' }] }, 'PERIOD_REVERSED', 'schedules[0].closes'],
    [{ schedules: [{ ...service.schedules[0], interval: 0 }] }, 'OUT_OF_RANGE', 'schedules[0].interval'],
    [{ schedules: [{ ...service.schedules[0], timeZone: 'Mars' }] }, 'UNKNOWN_CODE', 'schedules[0].timeZone'],
    [{ phones: [{ number: '555', kind: 'x'.repeat(21) }] }, 'TOO_LONG', 'phones[0].kind'],
    [{ areas: [''] }, 'REQUIRED', 'areas[0]'],
    [{ website: 'nincs' }, 'NOT_A_URL', 'website'],
    [{ costKind: 'CHEAP' }, 'UNKNOWN_CODE', 'costKind'],
    [{ delivery: ['BY_DRONE'] }, 'UNKNOWN_CODE', 'delivery[0]'],
    [{ waiting: { amount: -1, unit: 'DAYS', statedOn: '2026-11-01' } }, 'OUT_OF_RANGE', 'waiting.amount'],
    [{ waiting: { amount: 3, unit: 'YEARS', statedOn: '2026-11-01' } }, 'UNKNOWN_CODE', 'waiting.unit'],
    [{ bookingWays: ['PHONE'] }, 'BOOKING_WITHOUT_CONTACT', 'bookingWays'],
    [
      { bookingWays: ['TEXT_MESSAGE'], phones: [{ number: '22 555 114' }] },
      'BOOKING_WITHOUT_CONTACT',
      'bookingWays',
    ],
    [{ bookingWays: ['WALK_IN', 'MAIL'] }, 'BOOKING_WITHOUT_CONTACT', 'bookingWays'],
    [{ bookingWays: ['FORM'], email: 'a@b.hu' }, 'BOOKING_WITHOUT_CONTACT', 'bookingWays'],
  ])('with %j is refused', (change, code, field) => {
    expect(refusalOf(checkService({ ...service, ...change }))).toEqual([code, field]);
  });
});

describe('a place', () => {
  const place = { id: 'l1', name: { hu: 'Nagyterem' }, latitude: 47.19, longitude: 18.41 };

  it('may have no address, and takes nothing that was found there: that has rules of its own', () => {
    expect(checkLocation({ ...place, accessibility: [{ code: 'LIFT', value: 'YES' }] })).toEqual({
      ok: true,
      value: { ...place, address: null, phones: [], schedules: [], languages: [] },
    });
  });

  it.each([
    [{ latitude: 91 }, 'OUT_OF_RANGE', 'latitude'],
    [{ longitude: Number.NaN }, 'OUT_OF_RANGE', 'longitude'],
    [{ address: 'Palota sétány 904.' }, 'REQUIRED', 'address'],
  ])('with %j is refused', (change, code, field) => {
    expect(refusalOf(checkLocation({ ...place, ...change }))).toEqual([code, field]);
  });
});
