import { peopleOf, type Atom, type Cell, type SetUp } from './block.js';
import { Vertices } from './vertices.js';

/** Another possible table, as what it differs by. */
type Difference = readonly number[];

/** A cell, who could work it out (a member by name, or null for a stranger), and from which figures. */
export interface WorkedOut {
  readonly cell: Cell;
  readonly knower: string | null;
  readonly by: readonly string[];
}

/**
 * The cells that a reader could work out. A cell is safe when there is another table of whole numbers that has the same
 * published figures, the same numbers of the reader's own, nobody missing where somebody was, and another number in this
 * cell: whoever reads the figures then cannot tell which of the two is true. Such a table is looked for and checked in
 * whole numbers; a cell for which none is found counts as worked out.
 */
export class OtherTables {
  private readonly found: Difference[] = [];
  private readonly atoms: readonly Atom[];
  private readonly shown: readonly (readonly [string, readonly number[]])[];

  constructor({ atoms, figures }: Pick<SetUp, 'atoms' | 'figures'>, hidden: ReadonlySet<string>) {
    this.atoms = atoms;
    this.shown = [...figures].filter(([figure]) => !hidden.has(figure));
  }

  /** Of these cells the first that somebody who knows the atoms of `knower` can work out, and by which figures. */
  workedOut(cells: readonly Cell[], knower: string | null): WorkedOut | null {
    const free = this.atoms.flatMap((atom, index) => (atom.owner === knower ? [] : [index]));
    const unknown = new Set(free);
    const open = cells.flatMap((cell) => {
      const members = cell.members.filter((member) => unknown.has(member));
      return members.length > 0 ? [{ cell, members }] : [];
    });
    const left = new Set(open);
    const strike = (difference: Difference): void => {
      for (const one of left) {
        if (one.members.reduce((sum, member) => sum + (difference[member] ?? 0), 0) !== 0) left.delete(one);
      }
    };
    for (const difference of this.found) {
      if (difference.every((by, index) => by === 0 || unknown.has(index))) strike(difference);
    }
    if (left.size === 0) return null;
    const walker = this.walker(free);
    for (const one of open) {
      const by: string[] = [];
      for (const sign of [1, -1] as const) {
        if (!left.has(one)) break;
        const sums = walker(one.members, sign, (difference) => {
          strike(difference);
          return !left.has(one);
        });
        by.push(...sums);
      }
      if (left.has(one)) return { cell: one.cell, knower, by };
    }
    return null;
  }

  /** Walks over the tables in which only the free atoms differ. Each of them keeps at least one person. */
  private walker(free: readonly number[]) {
    const place = new Map(free.map((atom, column) => [atom, column]));
    const sums = this.shown.flatMap(([figure, all]) => {
      const members = all.flatMap((atom) => place.get(atom) ?? []);
      const atoms = members.map((column) => free[column] as number);
      return members.length > 0
        ? [{ figure, members, sum: peopleOf(this.atoms, atoms) - members.length }]
        : [];
    });
    const vertices = new Vertices(free.length, sums);
    return (cell: readonly number[], sign: 1 | -1, visit: (difference: Difference) => boolean): string[] => {
      const columns = cell.map((atom) => place.get(atom) as number);
      const by = vertices.walk(columns, sign, (corner) => {
        const difference = this.differenceTo(corner, free, sums);
        if (!difference) return false;
        this.found.push(difference);
        return visit(difference);
      });
      return by.flatMap((index) => sums[index]?.figure ?? []);
    };
  }

  /** The corner in whole numbers, or null when it is not one of these tables after all. */
  private differenceTo(
    corner: Float64Array,
    free: readonly number[],
    sums: readonly { members: readonly number[]; sum: number }[],
  ): Difference | null {
    const whole = Array.from(corner, Math.round);
    if (whole.some((people, column) => people < 0 || Math.abs(people - (corner[column] as number)) > 1e-6)) {
      return null;
    }
    const fits = sums.every(
      ({ members, sum }) => members.reduce((all, column) => all + (whole[column] as number), 0) === sum,
    );
    if (!fits) return null;
    const difference = this.atoms.map(() => 0);
    for (const [column, atom] of free.entries()) {
      difference[atom] = (whole[column] as number) + 1 - (this.atoms[atom] as Atom).people;
    }
    return difference.some((by) => by !== 0) ? difference : null;
  }
}
