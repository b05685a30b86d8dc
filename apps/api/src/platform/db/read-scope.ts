import type { Actor } from '@kalaka/domain';
import type { PoolClient, QueryResult } from 'pg';
import { currentRequest } from '../log/request-scope.js';
import { asAnswer, isConnectionLost } from './failures.js';
import { inOnePacket } from './line.js';
import { ask, type ReadPool } from './read-pool.js';
import { localSettings, type Whose } from './settings-sql.js';
import { shaped, type Shape } from './shaped-statement.js';

/**
 * Everything one operation reads, as one actor, read only.
 *
 * A page that needs one statement takes one round trip: transaction, row security settings, statement and commit travel
 * in one write. An operation that needs more holds one REPEATABLE READ snapshot until it ends, so that its parts agree.
 */
export class ReadScope {
  private held: Promise<PoolClient> | undefined;
  /** Set for operations with several root fields: their pages then share one snapshot. */
  private oneSnapshot = false;

  constructor(
    private readonly pool: ReadPool,
    private readonly whose: Whose,
  ) {}

  /** From now on every page of this operation reads the same snapshot. */
  shareSnapshot(): void {
    this.oneSnapshot = true;
  }

  /**
   * Runs a named statement that returns one row with one JSON column and gives the parsed value.
   * @param name stable name: the server keeps the plan under it; the same name must always carry the same text
   * @param fields what was asked for, where the statement has parts that depend on it (`asked`)
   */
  async page<T>(name: string, sql: string, params: unknown[], fields: readonly string[] = []): Promise<T> {
    try {
      return await this.onePage<T>(shaped(name, sql, fields), params);
    } catch (error) {
      throw asAnswer(error);
    }
  }

  private async onePage<T>(shape: Shape, params: unknown[]): Promise<T> {
    const statement = { ...shape, values: params, rowMode: 'array' as const };
    count();
    if (this.oneSnapshot || this.held) {
      const client = await this.snapshot();
      return firstCell<T>(await ask(client, statement));
    }
    const client = await this.pool.connect();
    let lost: Error | undefined;
    try {
      inOnePacket(client);
      const [begun, rows, ended] = await Promise.allSettled([
        ask(client, `BEGIN READ ONLY; ${localSettings(this.whose)}`),
        ask(client, statement),
        ask(client, 'COMMIT'),
      ]);
      for (const step of [begun, rows, ended]) {
        if (step?.status === 'rejected') throw step.reason;
      }
      return firstCell<T>((rows as PromiseFulfilledResult<QueryResult>).value);
    } catch (error) {
      if (isConnectionLost(error)) lost = error as Error;
      throw error;
    } finally {
      client.release(lost);
    }
  }

  /** Runs a named statement in the snapshot of this operation (opened by the first call) and gives its rows. */
  async query<T extends object>(name: string, sql: string, params: unknown[]): Promise<T[]> {
    try {
      const client = await this.snapshot();
      count();
      const { rows } = await ask(client, { name, text: sql, values: params });
      return rows as T[];
    } catch (error) {
      throw asAnswer(error);
    }
  }

  /** Ends the snapshot if one is open. Safe to call at any time and more than once; the next read opens a new one. */
  async close(): Promise<void> {
    const held = this.held;
    this.held = undefined;
    if (!held) return;
    const client = await held.catch(() => undefined);
    if (!client) return;
    try {
      await ask(client, 'COMMIT');
      client.release();
    } catch (error) {
      client.release(error as Error);
    }
  }

  private snapshot(): Promise<PoolClient> {
    if (!this.held) {
      this.held = this.open();
      // A failed attempt must not be remembered: the next read tries again.
      this.held.catch(() => (this.held = undefined));
      currentRequest()?.snapshots.add(this);
    }
    return this.held;
  }

  private async open(): Promise<PoolClient> {
    const client = await this.pool.connect();
    try {
      await ask(client, `BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY; ${localSettings(this.whose)}`);
      return client;
    } catch (error) {
      client.release(error as Error);
      throw error;
    }
  }
}

const count = (): void => {
  const request = currentRequest();
  if (request) request.statements += 1;
};

/** `rowMode: 'array'` gives cells by position; the driver has parsed json and jsonb already. */
const firstCell = <T>(result: QueryResult): T => {
  const rows = result.rows as unknown as unknown[][];
  return (rows[0]?.[0] ?? null) as T;
};

/** Whose rows a person who is not signed in sees: none, until something public is read through its own door. */
export const NOBODY: Whose = {};

/** That door: the rows of one network, for statements that show only what is meant for everybody. */
export const publicOf = (networkId: string): Whose => ({ networkId });

export const whoseRows = (actor: Actor | null, accountId?: string): Whose =>
  actor
    ? { networkId: actor.networkId, accountId: actor.accountId, mandateId: actor.mandateId }
    : accountId
      ? { accountId }
      : NOBODY;
