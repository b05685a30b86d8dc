import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../kernel/plain-date.js';
import {
  daysOfQuarter,
  isQuarter,
  MOST_QUARTERS,
  quarterAfter,
  quarterOf,
  quartersBetween,
} from './quarters.js';

describe('quarters of a year', () => {
  it('have a first and a last day', () => {
    expect(daysOfQuarter('2026-Q1')).toEqual({ fromDate: '2026-01-01', toDate: '2026-03-31' });
    expect(daysOfQuarter('2026-Q4')).toEqual({ fromDate: '2026-10-01', toDate: '2026-12-31' });
  });

  it.each(['2026-Q0', '2026-Q5', '2026-3', '26-Q1', '', null])('%j is none', (text) => {
    expect(isQuarter(text)).toBe(false);
  });

  it('follow one another without a gap, each day in exactly one', () => {
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        const day = addDays('2026-01-01', days);
        const quarter = quarterOf(day);
        const { fromDate, toDate } = daysOfQuarter(quarter);
        expect(isQuarter(quarter) && fromDate <= day && day <= toDate).toBe(true);
        expect(daysOfQuarter(quarterAfter(quarter)).fromDate).toBe(addDays(toDate, 1));
        expect(quarterAfter(quarterAfter(quarter, -1))).toBe(quarter);
      }),
    );
  });

  it('are listed from the first to the last, and never more than fit', () => {
    expect(quartersBetween('2025-Q3', '2026-Q2')).toEqual(['2025-Q3', '2025-Q4', '2026-Q1', '2026-Q2']);
    expect(quartersBetween('2026-Q2', '2025-Q3')).toEqual([]);
    expect(quartersBetween('1990-Q1', '2026-Q2')).toHaveLength(MOST_QUARTERS);
  });
});
