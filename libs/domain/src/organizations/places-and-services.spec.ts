import { describe, expect, it } from '@jest/globals';
import { accessibilityAnswer, checkLocation, checkService } from './places-and-services.js';

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
        website: null,
        email: null,
        areas: [],
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
  ])('with %j is refused', (change, code, field) => {
    expect(refusalOf(checkService({ ...service, ...change }))).toEqual([code, field]);
  });
});

describe('a place', () => {
  const place = { id: 'l1', name: { hu: 'Nagyterem' }, latitude: 47.19, longitude: 18.41 };

  it('may have no address, and keeps what is known of its access', () => {
    const facts = [
      {
        code: 'LIFT',
        value: 'YES',
        text: { hu: 'Lift Braille-gombokkal' },
        verifiedOn: '2026-10-13',
        verifiedByOrganizationId: 'o1',
      },
    ];
    expect(checkLocation({ ...place, accessibility: facts })).toMatchObject({
      ok: true,
      value: { address: null, accessibility: facts },
    });
  });

  it.each([
    [{ latitude: 91 }, 'OUT_OF_RANGE', 'latitude'],
    [{ longitude: Number.NaN }, 'OUT_OF_RANGE', 'longitude'],
    [{ accessibility: [{ code: 'ESCALATOR', value: 'YES' }] }, 'UNKNOWN_CODE', 'accessibility[0].code'],
    [{ accessibility: [{ code: 'LIFT', value: 'MAYBE' }] }, 'UNKNOWN_CODE', 'accessibility[0].value'],
    [{ address: 'Palota sétány 904.' }, 'REQUIRED', 'address'],
  ])('with %j is refused', (change, code, field) => {
    expect(refusalOf(checkLocation({ ...place, ...change }))).toEqual([code, field]);
  });
});

it.each([
  ['YES', '2026-11-01', 'YES'],
  ['PARTLY', '2026-11-01', 'PARTLY'],
  ['NO', '2025-11-22', 'NO'],
  ['YES', '2025-11-21', 'ASK_FIRST'],
  ['YES', null, 'ASK_FIRST'],
  ['UNKNOWN', '2026-11-01', 'ASK_FIRST'],
] as const)('a fact %s checked on %s reads %s', (value, verifiedOn, answer) => {
  expect(accessibilityAnswer({ value, verifiedOn }, '2026-11-22')).toBe(answer);
});
