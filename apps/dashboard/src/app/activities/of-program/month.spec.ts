import { describe, expect, it } from '@jest/globals';
import { addDays } from '@kalaka/domain';
import fc from 'fast-check';
import { daysOf, isMonth, monthAfter, weeksOf } from './month';

describe('a month of a calendar', () => {
  it('begins on Monday and leaves the days of its neighbours empty', () => {
    const weeks = weeksOf('2026-11');
    expect(weeks).toHaveLength(6);
    expect(weeks[0]).toEqual([null, null, null, null, null, null, '2026-11-01']);
    expect(weeks.at(-1)).toEqual(['2026-11-30', null, null, null, null, null, null]);
  });

  it('has each of its days once and in order, in whole weeks', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }), (year, number) => {
        const month = `${year}-${String(number).padStart(2, '0')}`;
        const { from, to } = daysOf(month);
        const weeks = weeksOf(month);
        const days = weeks.flat().filter((day) => day !== null);
        expect(weeks.every((week) => week.length === 7)).toBe(true);
        expect([days[0], days.at(-1)]).toEqual([from, to]);
        days.slice(1).forEach((day, i) => expect(day).toBe(addDays(days[i] ?? '', 1)));
      }),
    );
  });

  it('goes over the new year, and takes nothing from the address that is no month', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1)]).toEqual(['2027-01', '2025-12']);
    expect(['2026-13', '2026-1', 'x', null].map(isMonth)).toEqual([false, false, false, false]);
    expect(isMonth('2026-02')).toBe(true);
  });
});
