import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  GROUPINGS,
  hiddenOf,
  NOTHING_HIDDEN,
  overviewLines,
  quarterLeaks,
  type QuarterCell,
} from './overview.js';

/** `quarter member programme place people [group people]…` */
const cell = (line: string): QuarterCell => {
  const [quarter = '', memberId = '', programId = '', place = '', people = '', ...groups] = line.split(' ');
  const counts = Array.from({ length: groups.length / 2 }, (_, i) => ({
    code: groups[i * 2] ?? '',
    people: Number(groups[i * 2 + 1]),
  }));
  const hours = { activities: 2, staffMinutes: 60, volunteerMinutes: 30 };
  return { quarter, memberId, programId, place, people: Number(people), groups: counts, ...hours };
};
const cells = (...lines: string[]) => lines.map(cell);
const peopleBy = (lines: ReturnType<typeof overviewLines>) =>
  Object.fromEntries(lines.map(({ key, people }) => [key, people]));

describe('an overview', () => {
  const twoQuarters = cells(
    '2026-Q1 a p old 20 DEAF 12 AUTISM 8',
    '2026-Q1 b q new 30 DEAF 20 AUTISM 10',
    '2026-Q1 c q new 3 DEAF 3',
    '2026-Q1 d q new 40 DEAF 20 AUTISM 20',
    '2026-Q2 a p old 25 DEAF 20',
    '2026-Q2 b q old 25 DEAF 25',
    '2026-Q2 c q old 25 DEAF 20 AUTISM 5',
    '2026-Q2 d p old 25 DEAF 20 AUTISM 5',
  );

  it('adds up exactly for those who may read every number', () => {
    expect(peopleBy(overviewLines(twoQuarters, 'MEMBER', NOTHING_HIDDEN))).toEqual({
      a: 45,
      b: 55,
      c: 28,
      d: 65,
    });
    expect(peopleBy(overviewLines(twoQuarters, 'QUARTER', NOTHING_HIDDEN))).toEqual({
      '2026-Q1': 93,
      '2026-Q2': 100,
    });
  });

  it('counts whoever is in no group as not asked', () => {
    const lines = overviewLines(cells('2026-Q2 a p old 25 DEAF 20'), 'TARGET_GROUP', NOTHING_HIDDEN);
    expect(peopleBy(lines)).toEqual({ DEAF: 20, NOT_ASKED: 5 });
  });

  it('leaves a hidden quarter out of a sum over several and says so', () => {
    const lines = overviewLines(twoQuarters, 'MEMBER', hiddenOf(twoQuarters, 5));
    const c = lines.find(({ key }) => key === 'c');
    expect(c).toMatchObject({ people: 25, hiddenQuarters: 1, activities: 4, staffMinutes: 60 });
  });

  it('is held by a check that asks again whether anything small could be told', () => {
    const hidden = hiddenOf(twoQuarters, 5);
    expect(quarterLeaks(twoQuarters, 5, hidden)).toEqual([]);
    const [all = new Set<string>()] = [hidden.get('2026-Q1')];
    expect(quarterLeaks(twoQuarters, 5, new Map())).toContain('2026-Q1: MEMBER:c is small and shown');
    const alone = new Map([['2026-Q1', new Set(['MEMBER:c'])]]);
    expect(quarterLeaks(twoQuarters, 5, alone).join()).toMatch(/MEMBER:c can be worked out from .*TOTAL/);
    expect(all.has('MEMBER:c')).toBe(true);
  });

  it('shows no group when everybody who came is of the same one', () => {
    const same = cells('2026-Q1 a p old 20 DEAF 20', '2026-Q1 b q new 30 DEAF 30');
    // Not even its name: that it is there alone would tell who came.
    expect(overviewLines(same, 'TARGET_GROUP', hiddenOf(same, 5))).toEqual([]);
  });

  it('says nothing about several quarters that the quarters do not say one by one', () => {
    const rows = fc.array(
      fc
        .tuple(
          fc.constantFrom('2026-Q1', '2026-Q2'),
          fc.constantFrom('a', 'b', 'c'),
          fc.constantFrom('p', 'q'),
          fc.integer({ min: 1, max: 9 }),
        )
        .map(([quarter, member, program, people]) => cell(`${quarter} ${member} ${program} old ${people}`)),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(rows, fc.constantFrom(...GROUPINGS), (all, grouping) => {
        const together = overviewLines(all, grouping, hiddenOf(all, 5));
        const single = [...Map.groupBy(all, ({ quarter }) => quarter).values()].flatMap((own) =>
          overviewLines(own, grouping, hiddenOf(own, 5)),
        );
        for (const { key, people } of together) {
          const parts = single.filter((line) => line.key === key).flatMap((line) => line.people ?? []);
          expect(people).toBe(parts.length > 0 ? parts.reduce((sum, part) => sum + part, 0) : null);
          if (people !== null) expect(people).toBeGreaterThanOrEqual(5);
        }
      }),
    );
  });
});
