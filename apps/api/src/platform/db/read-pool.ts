import { Pool, type PoolClient, type PoolConfig, type QueryConfig, type QueryResult } from 'pg';
import { DatabaseBusy } from './failures.js';

/**
 * Limits of every call to the database. Waiting for a connection and for one statement together stay below the five
 * seconds after which the hub promises an answer, also when the server hangs without closing its connections.
 */
export const DATABASE_LIMITS = {
  connectMs: 1_800,
  statementMs: 2_500,
  answerMs: 2_700,
  lockMs: 2_000,
  idleInTransactionMs: 10_000,
  waiting: 200,
} as const;

/** The same for commands: nobody waits in a browser, and what they do is long (a large import commits for seconds). */
export const PATIENT_LIMITS = {
  ...DATABASE_LIMITS,
  ...{ statementMs: 120_000, answerMs: 125_000, lockMs: 20_000, idleInTransactionMs: 600_000 },
};

/** Pool settings that both pools share. `answerMs` is watched by this process, because a stopped server watches nothing. */
export const poolSettings = (
  url: string,
  max: number,
  limits: typeof DATABASE_LIMITS | typeof PATIENT_LIMITS = DATABASE_LIMITS,
): PoolConfig & { pipeline: boolean } => ({
  connectionString: url,
  max,
  connectionTimeoutMillis: limits.connectMs,
  query_timeout: limits.answerMs,
  statement_timeout: limits.statementMs,
  lock_timeout: limits.lockMs,
  idle_in_transaction_session_timeout: limits.idleInTransactionMs,
  idleTimeoutMillis: 60_000,
  keepAlive: true,
  pipeline: true, // what is asked for goes out before what was asked for is answered
  // A command that was killed leaves its statement running, with its locks, until the server looks whether anybody waits for it.
  options: '-c client_connection_check_interval=1000',
  // A connection may break at a moment at which nobody waits for it; without a listener that ends the process. Whoever
  // uses it next is told by the failure of the statement.
  onConnect: (client) => void client.on('error', () => undefined),
});

/** Connections for reads: statements of one request are pipelined, so a page costs one round trip. */
export class ReadPool {
  readonly pool: Pool;

  constructor(url: string, max = 8, onIdleError: (error: Error) => void = () => undefined) {
    this.pool = new Pool({ ...poolSettings(url, max), application_name: 'kalaka-read' });
    this.pool.on('error', onIdleError);
  }

  /** A connection, or {@link DatabaseBusy} at once when too many wait already. */
  connect(): Promise<PoolClient> {
    if (this.pool.waitingCount >= DATABASE_LIMITS.waiting) return Promise.reject(new DatabaseBusy());
    return this.pool.connect();
  }

  end(): Promise<void> {
    return this.pool.end();
  }
}

/**
 * Sends a statement and waits for its result. The driver's own promise does the same, and keeps the rows in memory until
 * the next large collection: a page of 25 organizations cost a tenth more.
 */
export const ask = (client: PoolClient, statement: string | QueryConfig | Rows): Promise<QueryResult> =>
  new Promise((resolve, reject) => {
    client.query(statement as QueryConfig, (error: Error | null, result) =>
      error ? reject(error) : resolve(result),
    );
  });

/** A statement whose rows come as lists of cells. */
interface Rows extends QueryConfig {
  rowMode: 'array';
}
