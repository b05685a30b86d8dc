import type { Tx } from './tx.js';

/** A question of a transaction with one JSON value as its answer: asked alone, or as a part of a larger statement. */
export interface Look {
  /** Stands for the text. */
  readonly name: string;
  /** $1 is the network; `first` is the number of the first parameter of its own. */
  readonly sql: (first: number) => string;
  readonly params: readonly unknown[];
}

/** Asks it alone. */
export async function lookAt<T>(tx: Tx, { name, sql, params }: Look): Promise<T> {
  const values = [tx.actor.networkId, ...params];
  const [row] = (await tx.prepared(name, `SELECT (${sql(2)}) AS found`, values)) as { found: T }[];
  if (!row) throw new Error('a statement without a table gives one row');
  return row.found;
}
