import { peopleOf, type Atom, type Cell, type SetUp } from './block.js';
import { Vertices, type Effort } from './vertices.js';

/** Another possible table, as what it differs by. */
type Difference = readonly number[];

/** A cell, who could work it out (a member by name, or null for a stranger), and from which figures. */
export interface WorkedOut {
  readonly cell: Cell;
  readonly knower: string | null;
  readonly by: readonly string[];
}

type Walk = (cell: readonly number[], sign: 1 | -1, visit: (difference: Difference) => boolean) => string[];

/** So many tables are tried on a new cell before one is looked for. */
const REMEMBERED = 200;

/**
 * The cells that a reader could work out. A cell is safe when there is another table of whole numbers that has the same
 * published figures, the same numbers of the reader's own, nobody missing where somebody was, and another number in this
 * cell: whoever reads the figures then cannot tell which of the two is true. Such a table is looked for and checked in
 * whole numbers; a cell for which none is found counts as worked out.
 *
 * What is hidden only grows, and with it the tables that fit: a cell that is safe stays safe.
 */
export class OtherTables {
  private readonly found: Difference[] = [];
  private readonly atoms: readonly Atom[];
  private readonly safe = new Map<string | null, Set<Cell>>();
  private readonly walks = new Map<string | null, Walk>();

  constructor(
    private readonly table: Pick<SetUp, 'atoms' | 'figures'>,
    private readonly hidden: Set<string>,
    private readonly effort: Effort,
  ) {
    this.atoms = table.atoms;
  }

  hide(figure: string): void {
    this.hidden.add(figure);
    this.walks.clear();
  }

  /** Of these cells the first that somebody who knows the atoms of `knower` can work out, and by which figures. */
  workedOut(cells: readonly Cell[], knower: string | null): WorkedOut | null {
    const safe = this.safe.get(knower) ?? new Set();
    this.safe.set(knower, safe);
    const free = this.atoms.flatMap((atom, index) => (atom.owner === knower ? [] : [index]));
    const unknown = new Set(free);
    const open = cells.flatMap((cell) => {
      const members = safe.has(cell) ? [] : cell.members.filter((member) => unknown.has(member));
      return members.length > 0 ? [{ cell, members }] : [];
    });
    const strike = (difference: Difference): void => {
      for (const { cell, members } of open) {
        if (safe.has(cell)) continue;
        if (members.reduce((sum, member) => sum + (difference[member] ?? 0), 0) !== 0) safe.add(cell);
      }
    };
    for (const difference of this.found.slice(-REMEMBERED)) {
      if (difference.every((by, index) => by === 0 || unknown.has(index))) strike(difference);
    }
    for (const { cell, members } of open) {
      if (safe.has(cell)) continue;
      const walk = this.walks.get(knower) ?? this.walker(free);
      this.walks.set(knower, walk);
      const by: string[] = [];
      for (const sign of [1, -1] as const) {
        if (safe.has(cell)) break;
        const sums = walk(members, sign, (difference) => {
          strike(difference);
          return safe.has(cell);
        });
        by.push(...sums);
      }
      if (!safe.has(cell)) return { cell, knower, by };
    }
    return null;
  }

  /** Walks over the tables in which only the free atoms differ. Each of them keeps at least one person. */
  private walker(free: readonly number[]): Walk {
    const place = new Map(free.map((atom, column) => [atom, column]));
    const shown = [...this.table.figures].filter(([figure]) => !this.hidden.has(figure));
    const sums = shown.flatMap(([figure, all]) => {
      const members = all.flatMap((atom) => place.get(atom) ?? []);
      const atoms = members.map((column) => free[column] as number);
      return members.length > 0
        ? [{ figure, members, sum: peopleOf(this.atoms, atoms) - members.length }]
        : [];
    });
    const vertices = new Vertices(free.length, sums, this.effort);
    return (cell, sign, visit) => {
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
