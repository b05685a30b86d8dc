/** A pivot smaller than this is rounding, not a number. */
const EPSILON = 1e-9;

/** Unequal choices of a pivot could go round in a circle; after so many steps of one search it gives up. */
const MOST_STEPS = 400;

/** Rows of zeros and ones: row `r` says that the columns in `members` add up to `sum`. */
export interface SumRow {
  readonly members: readonly number[];
  readonly sum: number;
}

/** How much may still be computed; shared by all that work for one answer, so that no table keeps a process busy. */
export interface Effort {
  left: number;
}

/**
 * All tables of numbers that are not negative and have these sums, as a polytope, and a walk along its corners (simplex
 * method). The walk itself may round; whoever uses a corner as a proof checks it in whole numbers.
 */
export class Vertices {
  private readonly rows: Float64Array[] = [];
  private readonly basis: number[] = [];
  private readonly width: number;
  private readonly given: number;

  constructor(
    columns: number,
    sums: readonly SumRow[],
    private readonly effort: Effort,
  ) {
    this.width = columns + sums.length + 1;
    this.given = sums.length;
    for (const [index, { members, sum }] of sums.entries()) {
      const row = new Float64Array(this.width);
      for (const member of members) row[member] = 1;
      row[columns + index] = 1;
      row[this.width - 1] = sum;
      this.rows.push(row);
      this.basis.push(columns + index);
    }
    this.columns = columns;
    this.leaveTheStart();
  }

  private readonly columns: number;

  /**
   * Walks to a corner where the columns of `cell` add up to as much (`sign` 1) or as little (-1) as they can, and stops
   * when `visit` has seen enough. Gives the sums by which there is no further way.
   */
  walk(cell: readonly number[], sign: 1 | -1, visit: (corner: Float64Array) => boolean): number[] {
    const gain = new Float64Array(this.width);
    for (const column of cell) gain[column] = sign;
    for (const [index, column] of this.basis.entries()) {
      const weight = gain[column] ?? 0;
      if (weight !== 0) subtract(gain, this.rows[index] as Float64Array, weight);
    }
    for (let step = 0; step < MOST_STEPS && this.effort.left > 0; step += 1) {
      if (visit(this.corner())) return [];
      const column = best(gain, this.columns, step);
      const row = column === -1 ? -1 : this.tightest(column);
      if (row === -1) break;
      this.pivot(row, column);
      subtract(gain, this.rows[row] as Float64Array, gain[column] as number);
    }
    const weights = gain.slice(this.columns, this.columns + this.given);
    return [...weights].flatMap((weight, index) => (Math.abs(weight) > EPSILON ? [index] : []));
  }

  private corner(): Float64Array {
    const corner = new Float64Array(this.columns);
    for (const [index, column] of this.basis.entries()) {
      if (column < this.columns)
        corner[column] = (this.rows[index] as Float64Array)[this.width - 1] as number;
    }
    return corner;
  }

  /** From helping columns, one for each sum, to a corner of the table itself. Sums that follow from others go. */
  private leaveTheStart(): void {
    const gain = new Float64Array(this.width);
    for (const row of this.rows)
      for (let i = 0; i < this.width; i += 1) gain[i] = (gain[i] ?? 0) + (row[i] ?? 0);
    for (let step = 0; step < MOST_STEPS * 10 && this.effort.left > 0; step += 1) {
      const column = best(gain, this.columns, step);
      const row = column === -1 ? -1 : this.tightest(column);
      if (row === -1) break;
      this.pivot(row, column);
      subtract(gain, this.rows[row] as Float64Array, gain[column] as number);
    }
    for (let index = this.rows.length - 1; index >= 0; index -= 1) {
      if ((this.basis[index] ?? 0) < this.columns) continue;
      const row = this.rows[index] as Float64Array;
      const column = row.findIndex((value, i) => i < this.columns && Math.abs(value) > EPSILON);
      if (column !== -1) this.pivot(index, column);
      else {
        this.rows.splice(index, 1);
        this.basis.splice(index, 1);
      }
    }
  }

  /** The sum that stops a column from growing first. */
  private tightest(column: number): number {
    let found = -1;
    let least = Infinity;
    for (const [index, row] of this.rows.entries()) {
      const by = row[column] as number;
      if (by <= EPSILON) continue;
      const ratio = (row[this.width - 1] as number) / by;
      const tie = ratio === least && (this.basis[index] ?? 0) < (this.basis[found] ?? 0);
      if (ratio < least || tie) [found, least] = [index, ratio];
    }
    return found;
  }

  private pivot(at: number, column: number): void {
    this.effort.left -= this.rows.length * this.width;
    const row = this.rows[at] as Float64Array;
    const by = row[column] as number;
    for (let i = 0; i < this.width; i += 1) row[i] = (row[i] as number) / by;
    for (const [index, other] of this.rows.entries()) {
      if (index !== at && Math.abs(other[column] as number) > EPSILON) {
        subtract(other, row, other[column] as number);
      }
    }
    this.basis[at] = column;
  }
}

function subtract(from: Float64Array, row: Float64Array, times: number): void {
  for (let i = 0; i < from.length; i += 1) from[i] = (from[i] as number) - times * (row[i] as number);
}

/** The column that gains most; after a while the first that gains at all, which never goes round in a circle. */
function best(gain: Float64Array, columns: number, step: number): number {
  let found = -1;
  for (let column = 0; column < columns; column += 1) {
    const value = gain[column] as number;
    if (value <= EPSILON || (found !== -1 && value <= (gain[found] as number))) continue;
    found = column;
    if (step > MOST_STEPS / 4) return found;
  }
  return found;
}
