import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenFigures, TOTAL, type Atom } from './index.js';

const K = 5;

/**
 * Hours are shown where people are shown. No adding and subtracting of them gives the hours of a hidden figure, because the
 * same steps on the people would give its people, and these the guard has proven safe. Here it is asked of the sums
 * themselves: whether a hidden figure follows from the shown ones, for a stranger and for a member that takes its own away.
 */
const follows = (sums: readonly number[][], wanted: readonly number[]): boolean =>
  rank([...sums, [...wanted]]) === rank(sums);

/** By whole numbers modulo a large prime: exact, and large enough that nothing vanishes by chance. */
const PRIME = 1_000_003n;
const power = (base: bigint, exponent: bigint): bigint => {
  let [result, square, left] = [1n, base % PRIME, exponent];
  for (; left > 0n; left >>= 1n, square = (square * square) % PRIME)
    if (left & 1n) result = (result * square) % PRIME;
  return result;
};

function rank(rows: readonly (readonly number[])[]): number {
  const left = rows.map((row) => row.map((value) => BigInt(value)));
  let found = 0;
  for (let column = 0; column < (left[0]?.length ?? 0); column += 1) {
    const at = left.findIndex((row, index) => index >= found && row[column] !== 0n);
    if (at === -1) continue;
    const pivot = left.splice(at, 1)[0] ?? [];
    left.splice(found, 0, pivot);
    const inverse = power(pivot[column] ?? 0n, PRIME - 2n);
    for (const [index, row] of left.entries()) {
      if (index === found || row[column] === 0n) continue;
      const times = ((row[column] ?? 0n) * inverse) % PRIME;
      left[index] = row.map((value, i) => (((value - times * (pivot[i] ?? 0n)) % PRIME) + PRIME) % PRIME);
    }
    found += 1;
  }
  return found;
}

const atoms = fc
  .array(
    fc.record({
      owner: fc.constantFrom('a', 'b', 'c', 'd'),
      program: fc.constantFrom('p', 'q'),
      place: fc.constantFrom('north', 'south'),
      people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 30 })),
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((rows): Atom[] => [
    ...new Map(
      rows.map(({ owner, program, place, people }): [string, Atom] => [
        `${owner} ${program} ${place}`,
        { owner, people, figures: [`MEMBER:${owner}`, `PROGRAM:${program}`, `PLACE:${place}`] },
      ]),
    ).values(),
  ]);

const membersOf = (rows: readonly Atom[], figure: string): number[] =>
  rows.map(({ figures }) => Number(figure === TOTAL || figures.includes(figure)));

describe('the hours of a hidden figure', () => {
  it('do not follow from the hours that are shown, for strangers and for members with their own', () => {
    fc.assert(
      fc.property(atoms, (rows) => {
        const hidden = hiddenFigures({ atoms: rows }, K);
        if (hidden.has(TOTAL)) return;
        const figures = [TOTAL, ...new Set(rows.flatMap((row) => row.figures))];
        for (const knower of [null, 'a', 'b', 'c', 'd']) {
          const others = (values: number[]) =>
            values.map((value, i) => (rows[i]?.owner === knower ? 0 : value));
          const shown = figures
            .filter((figure) => !hidden.has(figure))
            .map((figure) => others(membersOf(rows, figure)));
          for (const figure of hidden) {
            const wanted = others(membersOf(rows, figure));
            if (wanted.every((value) => value === 0)) continue;
            expect([figure, knower, follows(shown, wanted)]).toEqual([figure, knower, false]);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('would follow if a hidden figure stood alone, which the proof of the sums sees', () => {
    const sums = [
      [1, 1, 1],
      [1, 0, 0],
      [0, 1, 0],
    ];
    expect(follows(sums, [0, 0, 1])).toBe(true);
    expect(follows(sums.slice(0, 2), [0, 0, 1])).toBe(false);
  });
});
