import { isFew, peopleOf, setUp, TOTAL, type Block, type SetUp } from './block.js';
import { OtherTables, type WorkedOut } from './other-tables.js';
import type { Effort } from './vertices.js';

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
  const effort = { left: MOST_EFFORT };
  const others = new OtherTables(table, hidden, effort);
  while (!hidden.has(TOTAL)) {
    const told = toldCell(table, hidden, owners, others);
    if (effort.left <= 0) return totalAlone(table);
    if (!told) return hidden;
    others.hide(nextToHide(table, hidden, told, effort));
  }
  return everything(table);
}

/** Half a second of a small computer. A quarter of thousands of tiny cells needs more than that. */
const MOST_EFFORT = 4e8;

/** Without the sum of everything the parts would be all there is to tell: then the quarter tells nothing. */
const everything = ({ figures }: SetUp): ReadonlySet<string> => new Set(figures.keys());

/** Where it takes too long to prove which parts can be shown, the sum is shown alone; it tells cells only when all hold one. */
function totalAlone(table: SetUp): ReadonlySet<string> {
  const hidden = new Set(everything(table));
  const all = table.figures.get(TOTAL) ?? [];
  if (peopleOf(table.atoms, all) > all.length) hidden.delete(TOTAL);
  return hidden;
}

/** What a publication of these figures would tell of small numbers, all the same who decided what to hide. For checks. */
export function leaksIn(block: Block, threshold: number, hidden: ReadonlySet<string>): string[] {
  const table = setUp(block, threshold);
  const owners = [...new Set(table.atoms.map(({ owner }) => owner))].sort();
  const shown = [...table.figures].filter(
    ([figure, members]) => !hidden.has(figure) && tellsFew(table, members, owners, threshold),
  );
  const told = hidden.has(TOTAL)
    ? null
    : toldCell(table, hidden, owners, new OtherTables(table, new Set(hidden), { left: Infinity }));
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

/**
 * The first protected cell that somebody could work out: a hidden figure by a stranger or by a member, a small crossing by
 * a stranger.
 */
function toldCell(
  { figureCells, crossings }: SetUp,
  hidden: ReadonlySet<string>,
  owners: readonly string[],
  others: OtherTables,
): WorkedOut | null {
  const figures = [...hidden].flatMap((figure) => figureCells.get(figure) ?? []);
  for (const knower of [...owners, null]) {
    const told = others.workedOut(knower === null ? [...figures, ...crossings] : figures, knower);
    if (told) return told;
  }
  return null;
}

const dimensionOf = (figure: string | null): string => figure?.slice(0, figure.indexOf(':')) ?? '';

/** So many figures are tried by themselves before the smallest is taken. */
const TRIED = 4;

/**
 * Of the figures from which the cell is worked out, the smallest whose hiding is enough; where one alone is not enough,
 * the smallest of them. The total comes last.
 */
function nextToHide(
  table: SetUp,
  hidden: ReadonlySet<string>,
  { cell, knower, by }: WorkedOut,
  effort: Effort,
): string {
  const own = dimensionOf(cell.figure);
  // A hidden figure that is alone in its dimension is what the others leave of the total.
  const alone =
    [...hidden].filter((figure) => table.figures.has(figure) && dimensionOf(figure) === own).length === 1;
  const beside = alone
    ? [...table.figures.keys()].filter((figure) => dimensionOf(figure) === own && !hidden.has(figure))
    : [];
  const near = (beside.length > 0 ? beside : [...new Set(by)])
    .filter((figure) => figure !== TOTAL)
    .map((figure) => ({ figure, people: peopleOf(table.atoms, table.figures.get(figure) ?? []) }))
    .sort((a, b) => a.people - b.people || (a.figure < b.figure ? -1 : 1));
  const enough = near
    .slice(0, TRIED)
    .find(
      ({ figure }) => !new OtherTables(table, new Set([...hidden, figure]), effort).workedOut([cell], knower),
    );
  return (enough ?? near[0])?.figure ?? TOTAL;
}
