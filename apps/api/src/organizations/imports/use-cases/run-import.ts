import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';
import type { ImportEntity } from '../import.entity.js';
import { ImportKinds } from '../import-kinds.js';
import { lockImport, saveRun } from '../import-run.repository.js';
import type { ImportWork } from '../import-work.js';
import type { ProgressNotes } from '../progress-notes.js';

/** Imports what was confirmed. */
@Injectable()
export class RunImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: ImportKinds,
  ) {}

  async execute(actor: Actor, work: ImportWork, progress: ProgressNotes): Promise<Result<null, Refusal>> {
    const begun = await this.begin(actor, work);
    if (!begun.ok || begun.value === null) return ok(null);
    return this.kinds.of(begun.value.kind).bringIn(actor, begun.value, progress);
  }

  /** RUNNING is taken again: whoever had it before is gone, and wrote nothing. */
  private begin(actor: Actor, { importId, version }: ImportWork) {
    return this.unitOfWork.run<ImportEntity | null>(actor, async (tx) => {
      const run = await lockImport(tx, importId);
      const mine = run.version === version || (run.state === 'RUNNING' && run.version === version + 1);
      if (!mine || (run.state !== 'QUEUED' && run.state !== 'RUNNING')) return ok(null);
      if (run.state === 'QUEUED') await saveRun(tx, run, { state: 'RUNNING' });
      return ok(run);
    });
  }
}
