/** Columns of the list beside the name, in the order in which they stand. */
export const COLUMNS = ['KIND', 'DAY', 'PEOPLE', 'HOURS', 'STATE'] as const;
export type Column = (typeof COLUMNS)[number];

/** What the list shows while nobody chose. */
export const USUAL_COLUMNS: readonly Column[] = ['DAY', 'PEOPLE', 'HOURS', 'STATE'];

/** What somebody chose, in the order of the list; nothing chosen, or nothing known, is the usual. */
export function columnsFrom(codes: readonly string[]): readonly Column[] {
  const chosen = COLUMNS.filter((column) => codes.includes(column));
  return chosen.length > 0 ? chosen : USUAL_COLUMNS;
}

export const areUsual = (columns: readonly Column[]): boolean => columns.join() === USUAL_COLUMNS.join();
