import { ok, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';
import { actorOf, type ImportWork } from '../import-work.js';
import { ProgressNotes } from '../progress-notes.js';
import { CheckImport } from './check-import.js';
import { FailImport } from './fail-import.js';
import { RunImport } from './run-import.js';
import { UndoImport } from './undo-import.js';

/** One piece of work from its beginning to its end, told about every second. What a rule declines is written to the run. */
@Injectable()
export class WorkImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly checking: CheckImport,
    private readonly running: RunImport,
    private readonly undoing: UndoImport,
    private readonly failing: FailImport,
  ) {}

  async execute(work: ImportWork, onProgress?: () => void): Promise<void> {
    const progress = new ProgressNotes(this.unitOfWork, work, onProgress);
    await progress.start();
    try {
      const done = await this.one(work, progress);
      await progress.stop();
      if (done.ok) return;
      const { names } = done.refusal.values ?? {};
      await this.failing.execute(work, done.refusal.code, names === undefined ? '' : String(names));
    } catch (error) {
      await progress.stop();
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
      await this.failing.execute(work, 'FILE_GONE');
    }
  }

  private async one(work: ImportWork, progress: ProgressNotes): Promise<Result<null, Refusal>> {
    const actor = actorOf(work);
    if (work.task === 'undo') return this.undoing.execute(actor, work);
    if (work.task === 'run') return this.running.execute(actor, work, progress);
    await this.checking.execute(actor, work, progress);
    return ok(null);
  }
}
