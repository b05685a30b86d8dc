import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { isUuid, ok, systemActor, type Clock } from '@kalaka/domain';
import { CLOCK } from '../db/clock.js';
import { UnitOfWork } from '../db/unit-of-work.js';
import { JobWorker } from '../jobs/job-worker.js';
import { FileStore } from './file-store.js';

/** Name of the job that throws a removed file away. */
export const DISCARD_FILE = 'files.discard';
const SWEEP = 'files.sweep';
const A_DAY = 86_400_000;

/**
 * Throws away what nobody has a use for: files of removed rows, files that were sent and never used, what a crash left
 * behind. Safe to repeat: it looks at what is there now. It never enters the folder of a network that this database does
 * not know: whoever connects the wrong database must not lose files.
 */
@Injectable()
export class SweepFiles implements OnModuleInit {
  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    private readonly store: FileStore,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.jobs.register({
      name: DISCARD_FILE,
      handler: (data) => this.discard(String(data['networkId']), String(data['fileId'])),
    });
    this.jobs.register({ name: SWEEP, handler: () => this.sweep(), hourly: true });
  }

  /** One that was removed; it may come twice, and never takes one that is kept. */
  async discard(networkId: string, fileId: string): Promise<void> {
    await this.removeUnkept(networkId, [fileId]);
  }

  async sweep(): Promise<void> {
    const yesterday = new Date(this.clock.now().getTime() - A_DAY);
    await this.store.clearArriving(yesterday);
    for (const networkId of await this.networks()) {
      await this.dropUnused(networkId, yesterday);
      await this.removeUnkept(networkId, await this.store.list(networkId, yesterday));
    }
  }

  private async networks(): Promise<string[]> {
    const found = await this.unitOfWork.runGlobal(null, async (tx) =>
      ok((await tx.manager.query('SELECT id FROM networks ORDER BY id')) as { id: string }[]),
    );
    return found.ok ? found.value.map(({ id }) => id) : [];
  }

  /** The rows go first; their files then have none, and the next sweep would find them too. */
  private async dropUnused(networkId: string, before: Date): Promise<void> {
    const dropped = await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const rows = await tx.manager.query(
        `WITH dropped AS (
           DELETE FROM attachments WHERE network_id = $1 AND used_at IS NULL AND uploaded_at < $2 RETURNING id)
         SELECT id FROM dropped`,
        [networkId, before],
      );
      return ok(rows as { id: string }[]);
    });
    if (dropped.ok) for (const { id } of dropped.value) await this.store.remove(networkId, id);
  }

  /** Of these files, those of which no row says that they are kept. */
  private async removeUnkept(networkId: string, files: readonly string[]): Promise<void> {
    const ids = files.filter(isUuid);
    const kept = await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const rows = await tx.manager.query(
        `SELECT id FROM attachments WHERE network_id = $1 AND id = ANY ($2::uuid[]) AND removed_at IS NULL`,
        [networkId, ids],
      );
      return ok(new Set((rows as { id: string }[]).map(({ id }) => id)));
    });
    if (!kept.ok) return;
    for (const id of ids) if (!kept.value.has(id)) await this.store.remove(networkId, id);
  }
}
