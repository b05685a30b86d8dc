import { Inject, Injectable, type BeforeApplicationShutdown } from '@nestjs/common';
import type { Json } from '@kalaka/domain';
import { PgBoss } from 'pg-boss';
import { describe, LOG, type Log } from '../log/logger.js';
import { newRequestScope, withRequestScope } from '../log/request-scope.js';

/** Does one kind of job. It may be called again for the same job after a crash, so it must be safe to repeat. */
export type JobHandler = (data: Record<string, Json>, jobId: string) => Promise<void>;

export interface JobKind {
  name: string;
  handler: JobHandler;
  /** How often a failing job is tried again before it is kept as failed. */
  retries?: number;
  /** Seconds before the first retry; each further one waits twice as long. */
  retryDelay?: number;
  /** Seconds between retries at most. */
  longestDelay?: number;
  /** Done once an hour by one of the processes, besides when somebody asks for it. */
  hourly?: boolean;
}

const AN_HOUR = 3_600;

/** What failed for good stays long enough for somebody to come back from a holiday and see it. */
const KEPT_SECONDS = 60 * 86_400;

/** Runs the jobs of the queue in this process. Rooms register their kinds before the worker starts. */
@Injectable()
export class JobWorker implements BeforeApplicationShutdown {
  private readonly kinds = new Map<string, JobKind>();
  private running = false;
  private clock: NodeJS.Timeout | undefined;

  constructor(
    private readonly boss: PgBoss,
    @Inject(LOG) private readonly log: Log,
  ) {
    boss.on('error', (error) => log.warn({ error: describe(error) }, 'job queue'));
  }

  register(kind: JobKind): void {
    if (this.kinds.has(kind.name)) throw new Error(`two handlers for the job ${kind.name}`);
    this.kinds.set(kind.name, kind);
  }

  /** Makes the queues, so that jobs can be sent. */
  async start(): Promise<void> {
    await this.boss.start();
    this.running = true;
    for (const { name, retries, retryDelay, longestDelay } of this.kinds.values()) {
      const limits = {
        retryLimit: retries ?? 5,
        retryDelay: retryDelay ?? 5,
        retryBackoff: true,
        retryDelayMax: longestDelay ?? 3_600,
      };
      await this.boss.createQueue(name, limits);
      // Queues of older versions are kept as they are by createQueue.
      await this.boss.updateQueue(name, { deleteAfterSeconds: KEPT_SECONDS });
    }
  }

  /** Begins to take jobs out of the queues. */
  async work(): Promise<void> {
    for (const kind of this.kinds.values()) {
      await this.boss.work<Record<string, Json>>(
        kind.name,
        { pollingIntervalSeconds: 1, batchSize: 1 },
        async (jobs) => {
          for (const job of jobs) await this.one(kind, job.data, job.id);
        },
      );
    }
    // Asked for more often than it is done: the queue lets one of each hour in, whoever asks first.
    await this.remind();
    this.clock = setInterval(() => void this.remind(), (AN_HOUR / 4) * 1_000).unref();
  }

  private async remind(): Promise<void> {
    for (const { name, hourly } of this.kinds.values()) {
      if (!hourly) continue;
      await this.boss
        .send(name, {}, { singletonSeconds: AN_HOUR })
        .catch((error: unknown) => this.log.warn({ job: name, error: describe(error) }, 'job queue'));
    }
  }

  private async one(kind: JobKind, data: Record<string, Json>, id: string): Promise<void> {
    try {
      await withRequestScope(newRequestScope(`job-${id}`), () => kind.handler(data, id));
      this.log.info({ job: kind.name, id }, 'job done');
    } catch (error) {
      this.log.warn({ job: kind.name, id, error: describe(error) }, 'job failed');
      // eslint-disable-next-line preserve-caught-error -- the queue keeps what is thrown, and a message may hold an address
      throw new Error(error instanceof Error ? error.name : 'failed');
    }
  }

  async beforeApplicationShutdown(): Promise<void> {
    clearInterval(this.clock);
    if (this.running) await this.boss.stop({ graceful: true, timeout: 5_000 });
  }
}
