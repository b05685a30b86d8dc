/** The sum of everything, a figure like the others. */
export const TOTAL = 'TOTAL';

/**
 * The finest cell from which the figures of one quarter are added up: what one member reached of one group, in one
 * programme and one place. `figures` are the published figures that it is part of, one of each dimension.
 */
export interface Atom {
  readonly people: number;
  /** The member that reported it and so knows it. */
  readonly owner: string;
  readonly figures: readonly string[];
}

/** All that is published about one quarter is added up from one block; blocks share no people that could be compared. */
export interface Block {
  readonly atoms: readonly Atom[];
  /** Figures that are hidden whatever their size. */
  readonly hide?: readonly string[];
}

/** A sum of atoms: a figure that is hidden, or a crossing of two figures that is not published at all. */
export interface Cell {
  readonly figure: string | null;
  readonly members: readonly number[];
}

export interface SetUp {
  readonly atoms: readonly Atom[];
  readonly figures: ReadonlyMap<string, readonly number[]>;
  readonly figureCells: ReadonlyMap<string, Cell>;
  /** Crossings of two figures that hold so few people that nobody may work them out. */
  readonly crossings: readonly Cell[];
}

export const isFew = (people: number, threshold: number): boolean => people > 0 && people < threshold;

export const peopleOf = (atoms: readonly Atom[], members: readonly number[]): number =>
  members.reduce((sum, member) => sum + (atoms[member]?.people ?? 0), 0);

/** Equal atoms become one, empty ones go: that nobody was there is told by the list of activities. */
export function setUp(block: Block, threshold: number): SetUp {
  const merged = new Map<string, Atom>();
  for (const atom of block.atoms) {
    if (atom.people <= 0) continue;
    const key = JSON.stringify([atom.owner, ...atom.figures]);
    merged.set(key, { ...atom, people: atom.people + (merged.get(key)?.people ?? 0) });
  }
  const atoms = [...merged.keys()].sort().map((key) => merged.get(key) as Atom);
  const figures = new Map<string, number[]>();
  const crossings = new Map<string, number[]>();
  const put = (into: Map<string, number[]>, key: string, index: number): void => {
    const found = into.get(key);
    if (found) found.push(index);
    else into.set(key, [index]);
  };
  for (const [index, atom] of atoms.entries()) {
    put(figures, TOTAL, index);
    for (const [i, figure] of atom.figures.entries()) {
      put(figures, figure, index);
      for (const other of atom.figures.slice(i + 1)) put(crossings, `${figure} ${other}`, index);
    }
  }
  const few = [...crossings.values()].filter((members) => isFew(peopleOf(atoms, members), threshold));
  const figureCells = new Map([...figures].map(([figure, members]) => [figure, { figure, members }]));
  return { atoms, figures, figureCells, crossings: few.map((members) => ({ figure: null, members })) };
}
