import { describe, expect, it } from '@jest/globals';
import { queryTerms } from '../search.js';
import {
  checkSpareCapacity,
  pauseSpareCapacity,
  spareCapacityAudience,
  spareCapacityTerms,
} from './spare-capacity.js';

/** Of the first demo network, copied by value. */
const van = {
  kind: 'VEHICLE',
  text: {
    en: 'Lift van, 6 seats and 2 wheelchair places',
    hu: 'Emelős kisbusz, 6 ülés, 2 kerekesszékes hely',
  },
  amount: 8,
  unit: 'PLACES',
  wheelchairPlaces: 2,
  access: ['STEP_FREE_ENTRANCE', 'STEP_FREE_ENTRANCE'],
  schedules: [
    { byDay: ['SA'], opens: '08:00', closes: '20:00', freq: 'WEEKLY', timeZone: 'Europe/Budapest' },
  ],
};
const refusalOf = (raw: object) => {
  const checked = checkSpareCapacity(raw);
  return checked.ok ? 'ok' : [checked.refusal.code, checked.refusal.field];
};

describe('what a member can lend', () => {
  it('is kept whole, what is not known stays empty', () => {
    expect(checkSpareCapacity(van)).toEqual({
      ok: true,
      value: {
        ...van,
        access: ['STEP_FREE_ENTRANCE'],
        schedules: [{ ...van.schedules[0], interval: 1, description: null }],
        available: {},
        conditions: {},
        phone: null,
        email: null,
      },
    });
  });

  it('needs no amount: hands are hands', () => {
    expect(refusalOf({ kind: 'VOLUNTEERS', text: { hu: 'Segítő kezek' } })).toBe('ok');
  });

  it.each([
    [{ kind: 'MONEY' }, 'UNKNOWN_CODE', 'kind'],
    [{ text: {} }, 'REQUIRED', 'text'],
    [{ text: { en: 'x'.repeat(201) } }, 'TOO_LONG', 'text.en'],
    [{ amount: 0 }, 'OUT_OF_RANGE', 'amount'],
    [{ amount: 1.5 }, 'OUT_OF_RANGE', 'amount'],
    [{ unit: null }, 'REQUIRED', 'unit'],
    [{ amount: null }, 'REQUIRED', 'amount'],
    [{ unit: 'LITRES' }, 'UNKNOWN_CODE', 'unit'],
    [{ wheelchairPlaces: -1 }, 'OUT_OF_RANGE', 'wheelchairPlaces'],
    [{ access: ['ESCALATOR'] }, 'UNKNOWN_CODE', 'access[0]'],
    [{ schedules: [{ ...van.schedules[0], closes: '07:00' }] }, 'PERIOD_REVERSED', 'schedules[0].closes'],
    [{ phone: { number: 'hívjon' } }, 'NOT_A_PHONE', 'phone.number'],
    [{ email: 'nincs' }, 'NOT_AN_EMAIL', 'email'],
  ])('with %j is refused', (change, code, field) => {
    expect(refusalOf({ ...van, ...change })).toEqual([code, field]);
  });

  it('is for members only, each field of it', () => {
    expect(new Set(Object.values(spareCapacityAudience))).toEqual(new Set(['NETWORK']));
  });
});

describe('a pause', () => {
  it('begins today and ends with nothing left', () => {
    expect(pauseSpareCapacity({ pausedOn: null }, true, '2026-11-26')).toMatchObject({
      value: { pausedOn: '2026-11-26' },
    });
    expect(pauseSpareCapacity({ pausedOn: '2026-11-01' }, false, '2026-11-26')).toMatchObject({
      value: { pausedOn: null },
    });
  });

  it.each([
    ['2026-11-01', true],
    [null, false],
  ])('from %s to paused %s is refused', (pausedOn, paused) => {
    expect(pauseSpareCapacity({ pausedOn }, paused, '2026-11-26')).toMatchObject({
      refusal: { code: 'WRONG_STATE' },
    });
  });
});

describe('the words it is found by', () => {
  const terms = new Set(
    spareCapacityTerms({ text: van.text, available: {}, conditions: {} }, ['van minibus', 'kisbusz jármű']),
  );
  const finds = (word: string) => queryTerms(word).some(({ term }) => terms.has(term));

  it.each(['kisbusz', 'kisbuzs', 'kisbsz', 'minibus', 'minubus', 'wheelcair', 'jarmu', 'lift'])(
    'are found by %s',
    (word) => {
      expect(finds(word)).toBe(true);
    },
  );

  it.each(['traktor', 'mozgólépcső'])('are not found by %s', (word) => {
    expect(finds(word)).toBe(false);
  });

  it('come once each, in order', () => {
    const list = spareCapacityTerms(
      { text: { en: 'van van', hu: 'van' }, available: {}, conditions: {} },
      [],
    );
    expect(list).toEqual(['van']);
  });
});
