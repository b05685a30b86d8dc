import type { PoolClient, QueryConfig, QueryResult } from 'pg';
import { ask } from './read-pool.js';

/**
 * What is said to the server in one turn of the event loop travels in one packet: each packet wakes up a process on both
 * sides, and that is dearer than a small statement.
 */
export function inOnePacket(client: PoolClient): void {
  const { stream } = (client as unknown as { connection: { stream: { cork(): void; uncork(): void } } })
    .connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
}

/**
 * The connection of one write transaction. The server answers in the order in which it was asked, so a statement whose
 * answer nobody needs is sent without waiting for it: when it fails, everything behind it fails, too, and the first
 * failure is the one that is told.
 */
export class Line {
  /** The first failure of what nobody waited for. */
  failure: Error | undefined;

  constructor(private readonly client: PoolClient) {}

  /** Sends a statement and goes on. */
  send(statement: string | QueryConfig): void {
    inOnePacket(this.client);
    this.client.query(statement as QueryConfig, (error: Error | null) => {
      if (error) this.failure ??= error;
    });
  }

  /** Sends a statement and waits for its answer, and so for everything that was sent before. */
  async ask(statement: string | QueryConfig): Promise<QueryResult> {
    inOnePacket(this.client);
    const answer = await ask(this.client, statement);
    if (this.failure) throw this.failure;
    return answer;
  }
}
