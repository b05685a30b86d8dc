import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { hiddenFigures, TOTAL, type Atom } from './index.js';

const K = 5;

/** `who programme place people`, one atom a line. */
const table = (...lines: string[]): Atom[] =>
  lines.map((line) => {
    const [owner = '', program = '', place = '', people = ''] = line.split(' ');
    return {
      owner,
      people: Number(people),
      figures: [`MEMBER:${owner}`, `PROGRAM:${program}`, `PLACE:${place}`],
    };
  });

const sumsOf = (atoms: readonly Atom[], numbers = atoms.map(({ people }) => people)): Map<string, number> => {
  const sums = new Map<string, number>();
  for (const [i, { figures }] of atoms.entries()) {
    for (const figure of [TOTAL, ...figures]) sums.set(figure, (sums.get(figure) ?? 0) + (numbers[i] ?? 0));
  }
  return sums;
};

const hide = (...lines: string[]) => [...hiddenFigures({ atoms: table(...lines) }, K)].sort();

describe('the guard for small numbers', () => {
  it('shows what is large everywhere', () => {
    expect(hide('a p north 20', 'b p north 30', 'c q south 40', 'a q south 20', 'c p south 9')).toEqual([]);
  });

  it('hides a small figure and a neighbour, so that the total does not tell it', () => {
    const hidden = hide('a p north 30', 'b p north 3', 'c p north 40', 'd p north 8');
    expect(hidden).toContain('MEMBER:b');
    expect(hidden).toContain('MEMBER:d');
    expect(hidden).not.toContain(TOTAL);
  });

  it('does not let a member take its own number away from a sum of two', () => {
    expect(hide('a p north 20', 'b p north 4', 'c q north 30', 'd q north 30')).toContain('PROGRAM:p');
  });

  it('sees that a place tells the number of a programme, because the programme happened only there', () => {
    const hidden = hide('a p north 3', 'b q south 6', 'a r west 40', 'b r west 30', 'c r west 50');
    expect(hidden).toEqual(expect.arrayContaining(['PROGRAM:p', 'PLACE:north', 'PROGRAM:q', 'PLACE:south']));
  });

  it('hides everything of a quarter that reached hardly anybody', () => {
    expect(hide('a p north 2', 'b q south 2')).toContain(TOTAL);
    expect(hide('a p north 2', 'b q south 2')).toContain('MEMBER:a');
  });

  it('shows the total alone where it would take too long to prove which parts can be shown', () => {
    // Forty members, thirty programmes, ten places, without any order: a thousand cells of one to four people.
    let seed = 7;
    const next = (below: number): number => {
      seed = (seed * 1103515245 + 12345) % 2147483648;
      return Math.floor((seed / 2147483648) * below);
    };
    const rows = Array.from({ length: 1000 }, () => `m${next(40)} p${next(30)} s${next(10)} ${1 + next(4)}`);
    const hidden = hiddenFigures({ atoms: table(...rows) }, K);
    expect(hidden.has(TOTAL)).toBe(false);
    expect(sumsOf(table(...rows)).size - hidden.size).toBe(1);
  });

  it('tells nothing about an empty quarter, because there is nothing to tell', () => {
    expect(hiddenFigures({ atoms: [] }, K).size).toBe(0);
  });

  const atoms = fc.array(
    fc.record({
      owner: fc.constantFrom('a', 'b', 'c'),
      program: fc.constantFrom('p', 'q'),
      place: fc.constantFrom('north', 'south'),
      people: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 12 })),
    }),
    { minLength: 1, maxLength: 6 },
  );
  const written = atoms.map((rows) => {
    const seen = new Map(rows.map((row) => [`${row.owner} ${row.program} ${row.place}`, row.people]));
    return table(...[...seen].map(([key, people]) => `${key} ${people}`));
  });

  it('shows no small figure, whatever the data', () => {
    fc.assert(
      fc.property(written, (rows) => {
        const hidden = hiddenFigures({ atoms: rows }, K);
        for (const [figure, people] of sumsOf(rows))
          if (!hidden.has(figure)) expect(people).toBeGreaterThanOrEqual(K);
      }),
    );
  });

  it('leaves every hidden figure and every small crossing at least two values, for strangers and for members', () => {
    fc.assert(
      fc.property(written, (rows) => {
        const hidden = hiddenFigures({ atoms: rows }, K);
        if (hidden.has(TOTAL)) return;
        for (const knower of [null, 'a', 'b', 'c']) {
          for (const [cell, values] of possible(rows, hidden, knower)) {
            expect([cell, knower, values.size]).not.toEqual([cell, knower, 1]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('hides the same figures in whatever order the rows come', () => {
    fc.assert(
      fc.property(written, fc.infiniteStream(fc.nat()), (rows, random) => {
        const order = new Map(rows.map((row) => [row, random.next().value as number]));
        const mixed = [...rows].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
        expect(hiddenFigures({ atoms: mixed }, K)).toEqual(hiddenFigures({ atoms: rows }, K));
      }),
    );
  });
});

/** By trying every table: the values that each protected cell can have, given what is shown and what the reader knows. */
function possible(
  rows: readonly Atom[],
  hidden: ReadonlySet<string>,
  knower: string | null,
): Map<string, Set<number>> {
  const truth = sumsOf(rows);
  const shown = [...truth.keys()].filter((figure) => !hidden.has(figure));
  const cells = protectedCells(rows, hidden, knower);
  const values = new Map([...cells.keys()].map((cell) => [cell, new Set<number>()]));
  const most = truth.get(TOTAL) ?? 0;
  const left = new Map(truth);
  const numbers: number[] = [];
  const last = new Map(
    shown.map((figure) => [
      figure,
      rows.findLastIndex(({ figures }) => [TOTAL, ...figures].includes(figure)),
    ]),
  );
  const place = (index: number): void => {
    const row = rows[index];
    if (!row) {
      for (const [cell, members] of cells)
        values.get(cell)?.add(members.reduce((sum, i) => sum + (numbers[i] ?? 0), 0));
      return;
    }
    const mine = [TOTAL, ...row.figures].filter((figure) => !hidden.has(figure));
    const [from, to] = row.owner === knower ? [row.people, row.people] : [1, most];
    for (let people = from; people <= to; people += 1) {
      if (mine.some((figure) => (left.get(figure) ?? 0) < people)) break;
      const closes = mine.every((figure) => last.get(figure) !== index || left.get(figure) === people);
      if (!closes) continue;
      numbers[index] = people;
      for (const figure of mine) left.set(figure, (left.get(figure) ?? 0) - people);
      place(index + 1);
      for (const figure of mine) left.set(figure, (left.get(figure) ?? 0) + people);
    }
  };
  place(0);
  return values;
}

function protectedCells(rows: readonly Atom[], hidden: ReadonlySet<string>, knower: string | null) {
  const cells = new Map<string, number[]>();
  for (const [index, { figures }] of rows.entries()) {
    const names = [...figures.filter((figure) => hidden.has(figure))];
    // Crossings are nobody's figure: they are guarded against strangers.
    for (const [i, figure] of knower === null ? figures.entries() : []) {
      for (const other of figures.slice(i + 1)) names.push(`${figure} ${other}`);
    }
    for (const name of names) cells.set(name, [...(cells.get(name) ?? []), index]);
  }
  for (const [name, members] of cells) {
    const people = members.reduce((sum, i) => sum + (rows[i]?.people ?? 0), 0);
    const others = members.filter((i) => rows[i]?.owner !== knower);
    const crossing = name.includes(' ');
    if (others.length === 0 || (crossing && people >= K)) cells.delete(name);
    else cells.set(name, others);
  }
  return cells;
}
