import { isFew, peopleOf, setUp, TOTAL, type Block, type SetUp } from './block.js';
import { OtherTables, type WorkedOut } from './other-tables.js';

/**
 * The guard for small numbers: which figures of a block are hidden from everybody outside the organization concerned and
 * the coordination. No figure of 1 to `threshold` - 1 is shown, none from which a member gets such a number by taking
 * away its own, and no combination of what is shown tells a hidden figure or a small crossing of two figures, neither to
 * a stranger nor to a member that knows its own numbers.
 *
 * One mark for all hidden figures: whether one was small itself or hidden for the sake of another must not be seen.
 */
export function hiddenFigures(block: Block, threshold: number): ReadonlySet<string> {
  const table = setUp(block, threshold);
  const owners = [...new Set(table.atoms.map(({ owner }) => owner))].sort();
  const hidden = new Set(block.hide ?? []);
  for (const [figure, members] of table.figures) {
    if (tellsFew(table, members, owners, threshold)) hidden.add(figure);
  }
  while (!hidden.has(TOTAL)) {
    const told = toldCell(table, hidden, owners);
    if (!told) return hidden;
    hidden.add(nextToHide(table, hidden, told));
  }
  // Without the sum of everything the parts would be all there is to tell: then the quarter tells nothing.
  return new Set([...hidden, ...table.figures.keys()]);
}

/** What a publication of these figures would tell of small numbers, all the same who decided what to hide. For checks. */
export function leaksIn(block: Block, threshold: number, hidden: ReadonlySet<string>): string[] {
  const table = setUp(block, threshold);
  const owners = [...new Set(table.atoms.map(({ owner }) => owner))].sort();
  const shown = [...table.figures].filter(
    ([figure, members]) => !hidden.has(figure) && tellsFew(table, members, owners, threshold),
  );
  const told = hidden.has(TOTAL) ? null : toldCell(table, hidden, owners);
  const cell = told?.cell.figure ?? 'a crossing of two figures';
  return [
    ...shown.map(([figure]) => `${figure} is small and shown`),
    ...(told ? [`${cell} can be worked out from ${told.by.join(', ')}`] : []),
  ];
}

/** Small, or small without the part of one member, which that member can take away. */
function tellsFew(
  { atoms }: SetUp,
  members: readonly number[],
  owners: readonly string[],
  threshold: number,
): boolean {
  const all = peopleOf(atoms, members);
  if (isFew(all, threshold)) return true;
  return owners.some((owner) => {
    const own = members.filter((member) => atoms[member]?.owner === owner);
    return own.length > 0 && isFew(all - peopleOf(atoms, own), threshold);
  });
}

/** The first protected cell that a stranger or a member could work out. */
function toldCell(table: SetUp, hidden: ReadonlySet<string>, owners: readonly string[]): WorkedOut | null {
  const figures = [...hidden].flatMap((figure) => {
    const members = table.figures.get(figure);
    return members ? [{ figure, members }] : [];
  });
  const cells = [...figures, ...table.crossings];
  const others = new OtherTables(table, hidden);
  for (const knower of [null, ...owners]) {
    const told = others.workedOut(cells, knower);
    if (told) return told;
  }
  return null;
}

/**
 * Of the figures from which the cell is worked out, the smallest whose hiding is enough; where one alone is not enough,
 * the smallest of them. The total comes last.
 */
function nextToHide(table: SetUp, hidden: ReadonlySet<string>, { cell, knower, by }: WorkedOut): string {
  const near = [...new Set(by)]
    .filter((figure) => figure !== TOTAL)
    .map((figure) => ({ figure, people: peopleOf(table.atoms, table.figures.get(figure) ?? []) }))
    .sort((a, b) => a.people - b.people || (a.figure < b.figure ? -1 : 1));
  const enough = near.find(
    ({ figure }) => !new OtherTables(table, new Set([...hidden, figure])).workedOut([cell], knower),
  );
  return (enough ?? near[0])?.figure ?? TOTAL;
}
