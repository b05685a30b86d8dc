import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  MOST_LISTED,
  ofReport,
  readReportSet,
  REPORT_PARTS,
  reportSetParams,
  tells,
  WHOLE_REPORT,
} from './report-set.js';

const line = (key: string, people: number | null, hiddenQuarters = 0) => ({
  ...{ key, people, hiddenQuarters, activities: 2, staffMinutes: people, volunteerMinutes: null },
});

describe('what a report consists of', () => {
  it('is everything of the last quarter when nothing is said', () => {
    expect(readReportSet({})).toEqual(WHOLE_REPORT);
    expect(reportSetParams(WHOLE_REPORT)).toEqual({});
  });

  it('comes back from its address as it was', () => {
    const sets = fc.record({
      quarter: fc.constantFrom(null, '2026-Q3', '2025-Q1'),
      parts: fc.subarray([...REPORT_PARTS], { minLength: 1 }),
      memberIds: fc.uniqueArray(fc.uuid({ version: 5 }), { maxLength: 5 }),
      programIds: fc.uniqueArray(fc.uuid({ version: 7 }), { maxLength: 5 }),
    });
    fc.assert(fc.property(sets, (set) => expect(readReportSet(reportSetParams(set))).toEqual(set)));
  });

  it('leaves out whatever else stands in an address', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom('quarter', 'parts', 'members'), fc.string()), (params) => {
        const { parts, memberIds } = readReportSet(params);
        expect(parts.every((part) => REPORT_PARTS.includes(part))).toBe(true);
        expect(memberIds.length).toBeLessThanOrEqual(MOST_LISTED);
      }),
    );
  });

  it('shows lines of the members that it names, with the sum of what is shown of them', () => {
    const overview = {
      groupBy: 'MEMBER',
      lines: [line('a', 20), line('b', null, 1), line('c', 40)],
      total: { ...line('', 60, 1), name: null },
    };
    const shown = ofReport(overview, { memberIds: ['a', 'b'], programIds: ['c'] });
    expect(shown.lines.map(({ key }) => key)).toEqual(['a', 'b']);
    expect(shown.total).toMatchObject({ people: 20, hiddenQuarters: 1, name: null });
    expect(ofReport(overview, { memberIds: [], programIds: ['c'] })).toBe(overview);
  });

  it('leaves out a table by age in which nobody was asked', () => {
    const table = (...keys: string[]) => ({ groupBy: 'AGE' as const, lines: keys.map((key) => ({ key })) });
    expect([table(), table('NOT_ASKED'), table('NOT_ASKED', '18_29')].map(tells)).toEqual([
      false,
      false,
      true,
    ]);
  });
});
