import { UnreadableFile } from '../files/limits.js';

/** A row before it is known what its columns are called. */
export interface RawLine {
  line: number;
  fields: string[];
}

/** What the caller knows about the header. Nothing of it is needed. */
export interface HeaderWish {
  /** The line of the header, or of its first row. */
  line?: number;
  /** How many lines it takes; the cells below each other are joined. */
  rows?: number;
  /** Columns that should be in it. */
  columns?: readonly string[];
}

export interface Header {
  columns: string[];
  /** The line of its last row. */
  line: number;
  skippedLines: number[];
  /** How many of the sample's rows are used up. */
  used: number;
  /** The HXL tag of each column, '' where it has none; absent without a row of tags. */
  tags?: string[];
}

/** So many rows are looked at to find the header among them. */
export const SAMPLE = 25;

const TAG = /^#[A-Za-z][A-Za-z0-9_]*(?:\s*[+/][A-Za-z][A-Za-z0-9_]*)*$/;

const tidy = (cell: string): string => cell.replace(/\s+/g, ' ').trim().normalize('NFC');
const filled = (row: RawLine): string[] => row.fields.map(tidy).filter((cell) => cell !== '');
const distinct = (row: RawLine): number => new Set(filled(row)).size;

/** A row of HXL hashtags: the machine's header below the people's. */
const isTags = (row: RawLine | undefined): boolean => {
  const cells = row ? filled(row) : [];
  return cells.length > 0 && cells.every((cell) => TAG.test(cell));
};

const hits = (row: RawLine, wished: ReadonlySet<string>): number =>
  new Set(row.fields.map(tidy).filter((cell) => wished.has(cell))).size;

/** A title or a note stands alone in its row, and a table of several columns comes after it. */
function afterTitles(rows: readonly RawLine[]): number {
  const first = rows.findIndex((row) => distinct(row) > 1);
  if (first <= 0) return 0;
  const width = rows[first]!.fields.length;
  const table = rows.slice(first + 1).filter((row) => row.fields.length === width && filled(row).length > 1);
  return table.length > 0 ? first : 0;
}

function startOf(rows: readonly RawLine[], { line, columns = [] }: HeaderWish): number {
  if (line !== undefined) {
    const at = rows.findIndex((row) => row.line === line);
    if (at === -1) throw new UnreadableFile('HEADER_MISSING', line);
    return at;
  }
  // tags stand below the names, however many rows these take
  const tags = rows.findIndex((row, at) => at > 0 && isTags(row));
  if (tags !== -1) return afterTitles(rows.slice(0, tags + 1));
  const wished = new Set(columns.map(tidy));
  const counts = rows.map((row) => hits(row, wished));
  const most = Math.max(...counts);
  if (most > 0) return counts.indexOf(most);
  return afterTitles(rows);
}

/** The names of groups reach to the next group: "HEALTH" stands over all columns up to "FOOD". */
const reaching = (cells: readonly string[], below: readonly string[]): string[] => {
  let group = '';
  return cells.map((cell, at) => {
    if (cell !== '') group = cell;
    return cell === '' && below[at] ? group : cell;
  });
};

/** The cells of several header rows under each other, each text once: "Contact" over "phone" is "Contact phone". */
const joined = (rows: readonly RawLine[]): string[] => {
  const width = Math.max(...rows.map(({ fields }) => fields.length));
  const tidied = rows.map(({ fields }) => Array.from({ length: width }, (_, at) => tidy(fields[at] ?? '')));
  const filledIn = tidied.map((cells, at) => (tidied[at + 1] ? reaching(cells, tidied[at + 1]!) : cells));
  return Array.from({ length: width }, (_, at) =>
    [...new Set(filledIn.map((cells) => cells[at]!).filter((text) => text !== ''))].join(' '),
  );
};

/** Tags instead of names, where the caller asks by tag; a column without one keeps its name, and so does a second. */
const tagged = (names: readonly string[], tags: RawLine): string[] => {
  const seen = new Set<string>();
  return names.map((name, at) => {
    const tag = tidy(tags.fields[at] ?? '').replace(/\s+/g, '');
    if (tag === '' || seen.has(tag)) return name;
    seen.add(tag);
    return tag;
  });
};

/** Columns of one name, told apart by their tags: "Target" is there once for each cluster. */
const toldApart = (names: readonly string[], tags: RawLine): string[] =>
  names.map((name, at) => {
    const tag = tidy(tags.fields[at] ?? '');
    return tag !== '' && names.indexOf(name) !== names.lastIndexOf(name) ? `${name} ${tag}` : name;
  });

/**
 * Finds the header among the first rows: where the caller says, else the row with most of the columns asked for, else
 * the first row that is no title. A row of HXL tags right below belongs to it. `span` says how many rows the cells of a
 * header row are merged down over.
 * @throws UnreadableFile HEADER_MISSING when the caller names a line that holds no row
 */
export function findHeader(
  rows: readonly RawLine[],
  wish: HeaderWish = {},
  span: (line: number) => number = () => 1,
): Header {
  const start = startOf(rows, wish);
  const first = rows[start]!.line;
  const tagsAt = wish.line === undefined ? rows.findIndex((row, at) => at > start && isTags(row)) : -1;
  // rows without a value are not among the rows, so that a merged cell is followed down by lines
  const below = tagsAt === -1 ? first + (wish.rows ?? span(first)) : rows[tagsAt]!.line;
  const own = rows.slice(start).filter(({ line }) => line < below);
  let names = joined(own);
  let used = start + own.length;
  const tags = rows[used];
  let hashtags: string[] | undefined;
  if (isTags(tags) && !isTags(rows[start])) {
    if (wish.columns?.some((column) => column.startsWith('#'))) names = tagged(names, tags!);
    else names = toldApart(names, tags!);
    used++;
    hashtags = names.map((_, at) => tidy(tags!.fields[at] ?? '').replace(/\s+/g, ''));
  }
  return {
    columns: names.map((name, at) => name || `column${at + 1}`),
    line: rows[used - 1]!.line,
    skippedLines: rows.slice(0, start).map(({ line }) => line),
    used,
    ...(hashtags ? { tags: hashtags } : {}),
  };
}
