import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenFigures, TOTAL, type Atom } from './index.js';

const K = 5;

/** What one member reported; what somebody else held with it is known to that one as well, and the figures do not say so. */
interface Held {
  readonly owner: string;
  readonly people: number;
  readonly with?: string;
}

const atomOf = ({ owner, people }: Held): Atom => ({ owner, people, figures: [`MEMBER:${owner}`] });
const hidden = (rows: readonly Held[]) => hiddenFigures({ atoms: rows.map(atomOf) }, K);
const sumOf = (rows: readonly Held[]): number => rows.reduce((sum, { people }) => sum + people, 0);

/** What is left of a member's figure for whoever held a part of it. */
const leftFor = (knower: string, owner: string, rows: readonly Held[]): number =>
  sumOf(rows.filter((row) => row.owner === owner && row.with !== knower));

/** Every number that `member` can have reached, for somebody who knows these rows and reads what is shown. */
function values(rows: readonly Held[], member: string, known: (row: Held) => boolean): Set<number> {
  const gone = hidden(rows);
  const shown = [...new Set(rows.map(({ owner }) => owner))].filter((owner) => !gone.has(`MEMBER:${owner}`));
  const found = new Set<number>();
  const walk = (at: number, table: Held[], left: number): void => {
    const row = rows[at];
    if (!row) {
      const fits = (owner: string): boolean =>
        sumOf(table.filter((one) => one.owner === owner)) ===
        sumOf(rows.filter((one) => one.owner === owner));
      if (left === 0 && shown.every(fits)) found.add(sumOf(table.filter(({ owner }) => owner === member)));
      return;
    }
    const [from, to] = known(row) ? [row.people, row.people] : [1, left];
    for (let people = from; people <= to; people += 1)
      walk(at + 1, [...table, { ...row, people }], left - people);
  };
  walk(0, [], sumOf(rows));
  return found;
}

describe('what members that held something together can work out', () => {
  it('is the rest of a figure that is shown: the one who held seven of ten is left with three', () => {
    const rows: Held[] = [
      { owner: 'river', people: 7, with: 'dog' },
      { owner: 'river', people: 3 },
      { owner: 'dog', people: 20 },
      { owner: 'choir', people: 30 },
    ];
    expect(hidden(rows).has('MEMBER:river')).toBe(false);
    expect(leftFor('dog', 'river', rows)).toBe(3);
  });

  it('is a hidden neighbour of their partner, where all that the partner reported was held together', () => {
    const rows: Held[] = [
      { owner: 'river', people: 3, with: 'dog' },
      { owner: 'choir', people: 3 },
      { owner: 'dog', people: 9 },
      { owner: 'ramp', people: 40 },
    ];
    const gone = hidden(rows);
    expect([...gone].sort()).toEqual(['MEMBER:choir', 'MEMBER:dog', 'MEMBER:river']);
    const alone = (row: Held): boolean => row.owner === 'dog';
    expect(values(rows, 'choir', alone).size).toBeGreaterThan(1);
    expect(values(rows, 'choir', (row) => alone(row) || row.with === 'dog').size).toBe(1);
  });

  const rows = fc.array(
    fc.record({
      owner: fc.constantFrom('a', 'b', 'c'),
      people: fc.integer({ min: 1, max: 7 }),
      helped: fc.boolean(),
    }),
    { minLength: 2, maxLength: 5 },
  );

  it('is never a number of whoever they did not work with, as long as their partner could not tell it with them', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        // The member x reported something itself, and helped where the row says so.
        const table: Held[] = [
          { owner: 'x', people: 6 },
          ...drawn.map(({ owner, people, helped }) => ({ owner, people, ...(helped ? { with: 'x' } : {}) })),
        ];
        if (hidden(table).has(TOTAL)) return;
        const partners = new Set(table.filter((row) => row.with === 'x').map(({ owner }) => owner));
        for (const other of ['a', 'b', 'c'].filter((owner) => !partners.has(owner))) {
          if (!hidden(table).has(`MEMBER:${other}`) || !table.some(({ owner }) => owner === other)) continue;
          const own = (row: Held): boolean => row.owner === 'x';
          const helped = values(table, other, (row) => own(row) || row.with === 'x');
          const pooled = values(table, other, (row) => own(row) || partners.has(row.owner));
          if (pooled.size > 1) expect(helped.size).toBeGreaterThan(1);
          // Whoever helped nobody, or only where others are hidden as well, is guarded as everybody is.
          if (partners.size === 0) expect(helped.size).toBeGreaterThan(1);
        }
      }),
      { numRuns: 60 },
    );
  });
});
