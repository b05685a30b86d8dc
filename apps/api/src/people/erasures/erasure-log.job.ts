import { ok, systemActor } from '@kalaka/domain';
import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { SETTINGS, type RunSettings } from '../../platform/config/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import { JobWorker } from '../../platform/jobs/index.js';
import { addToErasureLog, erasureLogFile } from './erasure-log.js';
import { PERFORMED, type PerformedErasure } from './replay-erasures.js';

/** Name of the job that an erasure asks for in its own transaction, so that the log misses none of them. */
export const ERASURE_LOG = 'people.erasureLog';

/** Keeps the log of erasures outside the database. Every visit writes all that a network has erased, so none is lost. */
@Injectable()
export class ErasureLogJob implements OnModuleInit {
  /** One after the other: each writes the whole file. */
  private last: Promise<void> = Promise.resolve();

  constructor(
    private readonly jobs: JobWorker,
    private readonly unitOfWork: UnitOfWork,
    @Inject(SETTINGS) private readonly settings: Pick<RunSettings, 'dataDir'>,
  ) {}

  onModuleInit(): void {
    this.jobs.register({ name: ERASURE_LOG, handler: (data) => this.write(String(data['networkId'])) });
  }

  write(networkId: string): Promise<void> {
    const next = this.last.catch(() => undefined).then(() => this.writeNow(networkId));
    this.last = next;
    return next;
  }

  private async writeNow(networkId: string): Promise<void> {
    const found = await this.unitOfWork.run(systemActor(networkId), async (tx) =>
      ok(JSON.parse(JSON.stringify(await tx.manager.query(PERFORMED))) as PerformedErasure[]),
    );
    if (found.ok) await addToErasureLog(erasureLogFile(this.settings), found.value);
  }
}
