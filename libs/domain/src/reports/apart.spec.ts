import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenOf, overviewLines, quarterLeaks, type QuarterCell } from './overview.js';
import { TOTAL } from './protection/index.js';

const Q = '2026-Q1';
const K = 5;
const NO_HOURS = { activities: 1, staffMinutes: 0, volunteerMinutes: 0 };

/** What a member reached, by age. */
const cell = (memberId: string, ages: Record<string, number>, asked = 0): QuarterCell => ({
  ...{ quarter: Q, memberId, programId: '', place: '', groups: [], ...NO_HOURS },
  people: Object.values(ages).reduce((sum, people) => sum + people, asked),
  ages: Object.entries(ages).map(([code, people]) => ({ code, people })),
});
const byAge = (cells: QuarterCell[]) =>
  Object.fromEntries(overviewLines(cells, 'AGE', hiddenOf(cells, K)).map(({ key, people }) => [key, people]));

describe('figures by age and by role', () => {
  it('are those of the whole network, and whoever was not asked is told as such', () => {
    const cells = [cell('a', { '18_29': 20, '60_PLUS': 30 }, 10), cell('b', { '18_29': 20, '60_PLUS': 25 })];
    expect(byAge(cells)).toEqual({ '18_29': 40, '60_PLUS': 55, NOT_ASKED: 10 });
  });

  it('hide a small one and another, so that the sum of everything does not tell it', () => {
    const ages = byAge([
      cell('a', { UNDER_14: 3, '18_29': 20, '30_59': 30, '60_PLUS': 9 }),
      cell('b', { '18_29': 20, '30_59': 30, '60_PLUS': 9 }),
      cell('c', { '18_29': 20, '30_59': 30, '60_PLUS': 9 }),
    ]);
    expect(ages['UNDER_14']).toBeNull();
    expect(Object.values(ages).filter((people) => people === null).length).toBeGreaterThan(1);
  });

  it('hide what a member could work out by taking its own away', () => {
    const ages = byAge([
      cell('a', { UNDER_14: 20, '30_59': 30, '60_PLUS': 30 }),
      cell('b', { UNDER_14: 2, '30_59': 30, '60_PLUS': 30 }),
      cell('c', { '30_59': 30, '60_PLUS': 30 }),
    ]);
    expect(ages['UNDER_14']).toBeNull();
  });

  it('are no figures at all when everybody was of one age', () => {
    const cells = [cell('a', { UNDER_14: 20 }), cell('b', { UNDER_14: 30 })];
    expect(byAge(cells)).toEqual({});
    expect(hiddenOf(cells, K).get(Q)?.has(TOTAL)).toBe(false);
  });

  const some = fc
    .array(
      fc.record({
        member: fc.constantFrom('a', 'b', 'c'),
        young: fc.integer({ min: 0, max: 5 }),
        old: fc.integer({ min: 0, max: 6 }),
      }),
      { minLength: 1, maxLength: 3 },
    )
    .map((rows) => [...new Map(rows.map((row) => [row.member, row])).values()])
    .map((rows) => rows.map(({ member, young, old }) => cell(member, { '14_17': young, '60_PLUS': old })));

  it('show no small number and leak none, whatever the data', () => {
    fc.assert(
      fc.property(some, (cells) => {
        for (const people of Object.values(byAge(cells)))
          if (people !== null && people > 0) expect(people).toBeGreaterThanOrEqual(K);
        expect(quarterLeaks(cells, K, hiddenOf(cells, K))).toEqual([]);
      }),
    );
  });

  it('leave each hidden age and each hidden member two values, when both are read together', () => {
    fc.assert(
      fc.property(some, (cells) => {
        const hidden = hiddenOf(cells, K).get(Q) ?? new Set();
        if (hidden.has(TOTAL)) return;
        for (const knower of [null, ...cells.map(({ memberId }) => memberId)]) {
          for (const [figure, values] of together(cells, hidden, knower)) {
            expect([figure, knower, values.size]).not.toEqual([figure, knower, 1]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });
});

/** Every way in which the members' people could be of two ages, given what is shown and what one member knows. */
function together(cells: readonly QuarterCell[], hidden: ReadonlySet<string>, knower: string | null) {
  const truth = cells.map(({ ages = [] }) => [ages[0]?.people ?? 0, ages[1]?.people ?? 0] as const);
  const total = truth.reduce((sum, [young, old]) => sum + young + old, 0);
  const figures = (table: readonly (readonly [number, number])[]): [string, number][] => [
    ...table.map(([young, old], i): [string, number] => [`MEMBER:${cells[i]?.memberId}`, young + old]),
    ['AGE:14_17', table.reduce((sum, [young]) => sum + young, 0)],
    ['AGE:60_PLUS', table.reduce((sum, [, old]) => sum + old, 0)],
  ];
  const ages = figures(truth).filter(([figure, people]) => figure.startsWith('AGE:') && people > 0);
  // Where every age is hidden there is no table by age at all, and so no zero in it either.
  const silent = ages.every(([figure]) => hidden.has(figure));
  const isShown = (figure: string): boolean =>
    figure.startsWith('AGE:') && silent ? false : !hidden.has(figure);
  const shown = new Map(figures(truth).filter(([figure]) => isShown(figure)));
  // A member with its own numbers knows its own line: that is no secret to it.
  const secret = figures(truth).filter(
    ([figure, people]) =>
      hidden.has(figure) && people > 0 && figure !== `MEMBER:${knower}` && othersIn(figure, cells, knower),
  );
  const values = new Map(secret.map(([figure]) => [figure, new Set<number>()]));
  const walk = (at: number, table: (readonly [number, number])[], left: number): void => {
    if (at === cells.length) {
      if (left !== 0) return;
      const found = figures(table);
      if (found.some(([figure, people]) => (shown.get(figure) ?? people) !== people)) return;
      for (const [figure, people] of found) values.get(figure)?.add(people);
      return;
    }
    const known = cells[at]?.memberId === knower ? truth[at] : undefined;
    const line = shown.get(`MEMBER:${cells[at]?.memberId}`);
    for (let young = known?.[0] ?? 0; young <= (known?.[0] ?? left); young += 1) {
      const most = line === undefined ? left - young : line - young;
      const least = line === undefined ? 0 : most;
      for (let old = known?.[1] ?? least; old <= (known?.[1] ?? most); old += 1) {
        if (old >= 0 && young + old <= left) walk(at + 1, [...table, [young, old]], left - young - old);
      }
    }
  };
  walk(0, [], total);
  return values;
}

const othersIn = (figure: string, cells: readonly QuarterCell[], knower: string | null): boolean =>
  figure.startsWith('MEMBER:') ||
  cells.some(
    ({ memberId, ages = [] }) =>
      memberId !== knower && ages.some(({ code, people }) => figure === `AGE:${code}` && people > 0),
  );
