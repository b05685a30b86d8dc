import { ok, systemActor } from '@kalaka/domain';
import type { UnitOfWork } from '../../platform/db/index.js';
import type { ImportWork } from './import-work.js';

const EVERY_MS = 1_000;

/**
 * Writes down how far the work is, once a second, beside the transaction of the work itself. That it is written at all is
 * how others know that somebody is still at work.
 */
export class ProgressNotes {
  private at = { step: 'start', done: 0, total: null as number | null };
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly work: Pick<ImportWork, 'networkId' | 'importId'>,
    /** Called at each step of the work, for a process that keeps itself small. */
    private readonly onStep: () => void = () => undefined,
  ) {}

  async start(): Promise<void> {
    await this.write();
    this.timer = setInterval(() => void this.write(), EVERY_MS);
    this.timer.unref();
  }

  note(step: string, done: number, total?: number): void {
    this.at = { step, done, total: total ?? null };
    this.onStep();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.writing;
  }

  /** One after another; a database that cannot be reached for a moment costs one note and not the work. */
  private write(): Promise<unknown> {
    const { networkId, importId } = this.work;
    const next = (): Promise<unknown> =>
      this.unitOfWork.run(systemActor(networkId), async (tx) => {
        const { step, done, total } = this.at;
        await tx.manager.query(
          `INSERT INTO import_progress (network_id, import_id, step, done, total, at) VALUES ($1, $2, $3, $4, $5, $6)
           ON CONFLICT (network_id, import_id) DO UPDATE
             SET step = EXCLUDED.step, done = EXCLUDED.done, total = EXCLUDED.total, at = EXCLUDED.at`,
          [networkId, importId, step, done, total, tx.now],
        );
        return ok(null);
      });
    this.writing = this.writing.then(next).catch(() => undefined);
    return this.writing;
  }
}
