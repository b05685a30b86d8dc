import { type Mapping, sourceColumns, type TableMapping } from './mapping.js';

/** The columns of a file that some table of the mapping reads or leaves out; the others are kept. */
export class UsedColumns {
  readonly names: ReadonlySet<string>;

  constructor(mapping: Mapping, file: string) {
    const used = new Set<string>();
    for (const table of mapping.tables.filter((other) => other.file === file)) {
      for (const source of Object.values(table.columns))
        for (const name of sourceColumns(source)) used.add(name);
      if (table.each) used.add(table.each.column);
      for (const column of [...(table.leaveOut ?? []), ...(table.ignore ?? [])]) used.add(column);
    }
    this.names = used;
  }

  /** A column, or a value within a value that is used as a whole: `contact` stands for `contact.name` too. */
  has(column: string): boolean {
    if (this.names.has(column)) return true;
    for (let at = column.indexOf('.'); at !== -1; at = column.indexOf('.', at + 1))
      if (this.names.has(column.slice(0, at))) return true;
    return false;
  }
}

/** How many columns about persons hold something in this row. */
export function personsIn(
  mapping: Mapping,
  table: TableMapping,
  cells: Readonly<Record<string, string>>,
): number {
  const columns = new Set(
    mapping.tables.filter(({ file }) => file === table.file).flatMap(({ leaveOut }) => leaveOut ?? []),
  );
  const names = Object.keys(cells);
  return [...columns].filter((column) =>
    names.some((name) => name === column || name.startsWith(`${column}.`)),
  ).length;
}

/** The files that a name stands for: `lists/*` + `/*.json` may be many, a plain name is one. */
export function filesNamed(names: readonly string[], file: string, one: string | undefined): string[] {
  if (!file.includes('*')) return one === undefined ? [] : [one];
  const pattern = file
    .split('*')
    .map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
    .join('[^/]*');
  return names.filter((name) => new RegExp(`(?:^|/)${pattern}$`, 'i').test(name));
}
