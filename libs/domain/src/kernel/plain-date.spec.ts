import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  coversDay,
  daysBetween,
  isPlainDate,
  isTimeZone,
  overlaps,
  period,
  todayIn,
} from './plain-date.js';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2200-12-31'), noInvalidDate: true })
  .map((moment) => moment.toISOString().slice(0, 10));
const span = fc
  .tuple(day, fc.option(fc.nat(900)))
  .map(([fromDate, days]) => ({ fromDate, toDate: days === null ? null : addDays(fromDate, days) }));

describe('a day', () => {
  it.each(['2026-11-21', '2028-02-29', '1000-01-01', '9999-12-31'])('%s is one', (text) => {
    expect(isPlainDate(text)).toBe(true);
  });

  it.each([
    '2027-02-29',
    '2026-13-01',
    '2026-04-31',
    '2026-4-1',
    '21.11.2026',
    '2026-11-21T00:00:00Z',
    '',
    '0999-01-01',
    null,
    20261121,
  ])('%j is none', (text) => {
    expect(isPlainDate(text)).toBe(false);
  });

  it('is decided in the zone of the network', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');
    expect(todayIn(newYear, 'Europe/Budapest')).toBe('2027-01-01');
    expect(todayIn(newYear, 'UTC')).toBe('2026-12-31');
  });

  describe.each(['Europe/Budapest', 'Europe/Paris'])('in %s', (zone) => {
    // Midnight there is an hour before that of UTC in winter and two hours in summer; both nights of a change have one of each.
    it.each([
      ['before the clocks go forward', '2026-03-28T22:59:59Z', '2026-03-28'],
      ['in the night in which they go forward', '2026-03-28T23:00:00Z', '2026-03-29'],
      ['at the end of the short day', '2026-03-29T21:59:59Z', '2026-03-29'],
      ['after it', '2026-03-29T22:00:00Z', '2026-03-30'],
      ['before the clocks go back', '2026-10-24T21:59:59Z', '2026-10-24'],
      ['in the night in which they go back', '2026-10-24T22:00:00Z', '2026-10-25'],
      ['at the end of the long day', '2026-10-25T22:59:59Z', '2026-10-25'],
      ['after it, too', '2026-10-25T23:00:00Z', '2026-10-26'],
    ])('changes at its own midnight %s', (_when, moment, today) => {
      expect(todayIn(new Date(moment), zone)).toBe(today);
    });
  });

  it('plus days and back is the same day', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -5000, max: 5000 }), (start, days) => {
        expect(daysBetween(start, addDays(start, days))).toBe(days);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-15', 6, '2027-05-15'],
    ['2026-03-31', -1, '2026-02-28'],
  ])('%s plus %i months is %s', (start, months, end) => {
    expect(addMonths(start, months)).toBe(end);
  });
});

describe('a period', () => {
  it('covers both of its ends, and goes on without one', () => {
    const november = { fromDate: '2026-11-01', toDate: '2026-11-30' };
    expect(
      ['2026-10-31', '2026-11-01', '2026-11-30', '2026-12-01'].map((one) => coversDay(november, one)),
    ).toEqual([false, true, true, false]);
    expect(coversDay({ fromDate: '2026-11-01', toDate: null }, '2099-01-01')).toBe(true);
  });

  it('overlaps another exactly when there is a day that both cover', () => {
    fc.assert(
      fc.property(span, span, (a, b) => {
        const latestStart = a.fromDate > b.fromDate ? a.fromDate : b.fromDate;
        expect(overlaps(a, b)).toBe(coversDay(a, latestStart) && coversDay(b, latestStart));
        expect(overlaps(b, a)).toBe(overlaps(a, b));
      }),
    );
  });

  it('does not end before it begins', () => {
    expect(period('2026-11-21', '2026-11-20')).toMatchObject({
      refusal: { code: 'PERIOD_REVERSED', field: 'toDate' },
    });
    expect(period('2026-11-21', 'soon')).toMatchObject({ refusal: { code: 'NOT_A_DATE', field: 'toDate' } });
    expect(period('2026-11-21', undefined)).toEqual({
      ok: true,
      value: { fromDate: '2026-11-21', toDate: null },
    });
  });
});

it.each([
  ['Europe/Budapest', true],
  ['UTC', true],
  ['Europe/Atlantis', false],
  ['+02:00', false],
  ["'; DROP TABLE", false],
  [null, false],
])('the zone %j is known: %s', (name, known) => {
  expect(isTimeZone(name)).toBe(known);
});
