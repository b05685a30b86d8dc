import { Inject, Injectable } from '@nestjs/common';
import { refuse, todayIn, type Actor, type Clock, type Refusal, type Result } from '@kalaka/domain';
import type { PoolClient, QueryConfig } from 'pg';
import { DataSource, type QueryRunner } from 'typeorm';
import { AuditTrail } from '../audit/audit-trail.js';
import { JobQueue } from '../jobs/job-queue.js';
import { closeSnapshots, currentRequest } from '../log/request-scope.js';
import { CLOCK } from './clock.js';
import { asAnswer, DatabaseBusy, isConnectionLost, isRetryable } from './failures.js';
import { Line } from './line.js';
import { whoseRows } from './read-scope.js';
import { DATABASE_LIMITS } from './read-pool.js';
import { localSettings, type Whose } from './settings-sql.js';
import type { AuditEvent, GlobalTx, Job, Tx } from './tx.js';

const RETRIES = 3;

/** Runs a change as one transaction: a refusal or an exception rolls all of it back, audit and jobs included. */
@Injectable()
export class UnitOfWork {
  /** A network keeps its time zone (the database sees to it), so each is asked for once. */
  private readonly zones = new Map<string, string>();

  constructor(
    private readonly dataSource: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly auditTrail: AuditTrail,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * One transaction in the actor's network. `work` may run more than once (deadlock, serialization failure), so it must
   * touch nothing but the database: mail and other effects go through `tx.after`.
   */
  run<T>(actor: Actor, work: (tx: Tx) => Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
    return this.retrying(whoseRows(actor), async (base, zone) => {
      const events: AuditEvent[] = [];
      const result = await work({
        ...base,
        actor,
        today: todayIn(base.now, zone),
        audit: async (event) => void events.push(event),
      });
      return [result, events.length > 0 ? this.auditTrail.appending(base, actor, events) : null];
    });
  }

  /** One transaction outside any network, for accounts and sessions. `accountId` makes that account's mandates visible. */
  runGlobal<T>(
    accountId: string | null,
    work: (tx: GlobalTx) => Promise<Result<T, Refusal>>,
  ): Promise<Result<T, Refusal>> {
    return this.retrying(whoseRows(null, accountId ?? undefined), async (base) => [await work(base), null]);
  }

  private async retrying<T>(whose: Whose, work: Work<T>): Promise<Result<T, Refusal>> {
    for (let attempt = 0; ; attempt += 1) {
      try {
        return await this.once(whose, work);
      } catch (error) {
        if (attempt >= RETRIES || !isRetryable(error)) throw asAnswer(error);
        // Two transactions that met once should not meet again in step.
        await new Promise((resolve) => setTimeout(resolve, 5 + Math.random() * 20 * (attempt + 1)));
      }
    }
  }

  private async once<T>(whose: Whose, work: Work<T>): Promise<Result<T, Refusal>> {
    this.refuseWhenBusy();
    const runner: QueryRunner & { isTransactionActive: boolean } = this.dataSource.createQueryRunner();
    const jobs: Job[] = [];
    let lost: Error | undefined;
    let said: Line | undefined;
    try {
      const line = (said = new Line((await runner.connect()) as PoolClient));
      runner.isTransactionActive = true; // TypeORM opens none of its own then
      const zone = await this.begin(line, whose);
      const base: GlobalTx = {
        manager: runner.manager,
        now: this.clock.now(),
        requestId: currentRequest()?.requestId ?? 'none',
        prepared: async (name, text, values) => (await line.ask({ name, text, values: [...values] })).rows,
        write: (name, text, values) => line.send({ name, text, values: [...values] }),
        after: async (job) => void jobs.push(job),
      };
      const [result, trail] = await work(base, zone);
      if (!result.ok) {
        await runner.rollbackTransaction();
        return refuse(result.refusal);
      }
      for (const job of jobs) await this.jobs.enqueue(runner.manager, job);
      // In one packet: the chain of the network is held for the commit and no round trip longer. What fails ends the rest of it.
      if (trail) line.send(trail);
      await line.ask('COMMIT');
      runner.isTransactionActive = false;
      await closeSnapshots();
      return result;
    } catch (caught) {
      const error = said?.failure ?? caught;
      if (isConnectionLost(error)) lost = error as Error;
      else if (runner.isTransactionActive) await runner.rollbackTransaction().catch((e: Error) => (lost = e));
      throw error;
    } finally {
      await release(runner, lost);
    }
  }

  /**
   * Begins, says whose transaction it is, and gives the time zone there; UTC outside any network. In a network nobody waits for
   * it: were it to fail, what comes behind it would see no network, and could write to none.
   */
  private async begin(line: Line, whose: Whose): Promise<string> {
    const { networkId } = whose;
    const beginning = `BEGIN; ${localSettings(whose)}`;
    if (!networkId) {
      await line.ask(beginning);
      return 'UTC';
    }
    line.send(beginning);
    const known = this.zones.get(networkId);
    if (known) return known;
    const { rows } = await line.ask(`SELECT network_time_zone('${networkId}') AS zone`);
    const [row] = rows as { zone: string | null }[];
    if (row?.zone) this.zones.set(networkId, row.zone);
    return row?.zone ?? 'UTC';
  }

  private refuseWhenBusy(): void {
    const { master } = this.dataSource.driver as unknown as { master: { waitingCount: number } };
    if (master.waitingCount >= DATABASE_LIMITS.waiting) throw new DatabaseBusy();
  }
}

/** `zone` is the time zone of the network; UTC outside any. With the result comes what is to be said with the commit, if anything. */
type Work<T> = (base: GlobalTx, zone: string) => Promise<readonly [Result<T, Refusal>, QueryConfig | null]>;

/** Gives the connection back; a lost one is thrown away, because the pool would hand it to the next request. */
async function release(runner: QueryRunner, lost: Error | undefined): Promise<void> {
  const postgres = runner as unknown as { releasePostgresConnection(error?: Error): Promise<void> };
  await postgres.releasePostgresConnection(lost);
}
