import { type Limits, UnreadableFile } from '../files/limits.js';
import { numberText, unescaped } from './cell-text.js';
import { walkXml } from './walk-xml.js';
import type { Workbook } from './workbook.js';

/** A row of a sheet: only its cells that hold something, by their column (0 is A). */
export interface SheetRow {
  /** The number of the row in the sheet. */
  line: number;
  cells: Map<number, string>;
  /** Columns in which a formula failed, or was never worked out, and what stands there instead of a value. */
  failed: Map<number, string>;
}

/** A rectangle of cells that are shown as one, both ends included. */
export interface Merged {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** The column of an address: 0 for A1, 27 for AB7. */
export const columnOf = (address: string): number => {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}/.exec(address)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

const lineOf = (address: string): number => Number(/\d{1,7}$/.exec(address)?.[0] ?? 0);

const MAX_MERGED = 100_000;

/** Which cells are merged: it stands behind the rows, so the sheet is gone through once for it. */
export async function mergedIn({ archive }: Workbook, part: string): Promise<Merged[]> {
  const merged: Merged[] = [];
  const walk = walkXml(archive.text(part), {
    open(name, attributes) {
      if (name !== 'mergeCell') return;
      const [from = '', to = from] = (attributes()['ref'] ?? '').split(':');
      if (merged.length >= MAX_MERGED) throw new UnreadableFile('NOT_A_WORKBOOK', 0);
      merged.push({ top: lineOf(from), bottom: lineOf(to), left: columnOf(from), right: columnOf(to) });
    },
  });
  while (!(await walk.next()).done);
  return merged.sort((a, b) => a.top - b.top);
}

interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  hasFormula: boolean;
}

const NO_CELL = -1;

/** The rows of a sheet as they stream in; rows without any value are not among them. */
export async function* sheetRows(
  { archive, strings, formats, from1904 }: Workbook,
  part: string,
  limits: Limits,
): AsyncGenerator<SheetRow> {
  const ready: SheetRow[] = [];
  let row: SheetRow = { line: 0, cells: new Map(), failed: new Map() };
  let cell: OpenCell | undefined;
  let place = '';
  let column = NO_CELL;

  const textOf = ({ type, style, value, inline }: OpenCell): string => {
    if (type === 's') return strings[Number(value)] ?? '';
    if (type === 'inlineStr') return unescaped(inline);
    if (type === 'str' || type === 'd') return unescaped(value);
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    return value === '' ? '' : numberText(value, formats[style] ?? { kind: 'plain' }, from1904);
  };
  const keep = (open: OpenCell): void => {
    const given = open.value !== '' || open.inline !== '';
    if (open.type === 'e' || (open.hasFormula && !given && open.type !== 'str')) {
      row.failed.set(open.column, open.value || '=…');
      return;
    }
    const text = given ? textOf(open) : '';
    if (text.trim() === '') return;
    if (open.column < 0 || open.column >= limits.columns)
      throw new UnreadableFile('TOO_MANY_COLUMNS', row.line, { max: limits.columns });
    row.cells.set(open.column, text);
  };

  const walk = walkXml(archive.text(part), {
    open(name, attributes) {
      if (name === 'row') {
        row = { line: Number(attributes()['r'] ?? row.line + 1), cells: new Map(), failed: new Map() };
        column = NO_CELL;
      } else if (name === 'c') {
        const { r, t = 'n', s } = attributes();
        column = r === undefined ? column + 1 : columnOf(r);
        cell = { column, type: t, style: Number(s ?? 0), value: '', inline: '', hasFormula: false };
      } else if (name === 'f' && cell) cell.hasFormula = true;
      else if (name === 'v' || name === 't' || name === 'rPh') place = name;
    },
    close(name) {
      if (name === 'c' && cell) {
        keep(cell);
        cell = undefined;
      } else if (name === 'row' && row.cells.size + row.failed.size > 0) ready.push(row);
      else if (name === 'rPh' || name === place) place = '';
    },
    text(piece) {
      if (!cell) return;
      if (place === 'v') cell.value += piece;
      else if (place === 't') cell.inline += piece;
    },
  });
  let count = 0;
  while (!(await walk.next()).done) {
    for (const found of ready.splice(0)) {
      if (++count > limits.sheetRows)
        throw new UnreadableFile('TOO_MANY_ROWS', found.line, { max: limits.sheetRows });
      yield found;
    }
  }
}
