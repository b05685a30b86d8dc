import { ok, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';
import { clearFindings, saveFindings } from '../findings.js';
import type { ImportEntity } from '../import.entity.js';
import { ImportKinds } from '../import-kinds.js';
import { lockImport, saveRun } from '../import-run.repository.js';
import type { ImportWork } from '../import-work.js';
import type { ProgressNotes } from '../progress-notes.js';

/** Reads the files and says what an import would do. It writes nothing but what it found. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: ImportKinds,
  ) {}

  async execute(actor: Actor, work: ImportWork, progress: ProgressNotes): Promise<void> {
    const run = await this.due(actor, work);
    if (!run) return;
    const { findings, report, keep } = await this.kinds.of(run.kind).check(actor, run, progress);
    await this.unitOfWork.run(actor, async (tx) => {
      const now = await lockImport(tx, run.id);
      if (now.version !== work.version) return ok(null);
      await clearFindings(tx, run.id);
      await saveFindings(tx, run.id, findings);
      await keep?.(tx);
      await saveRun(tx, now, { state: 'CHECKED', report });
      return ok(null);
    });
  }

  /** The run, unless it was matched anew or thrown away since. */
  private async due(actor: Actor, { importId, version }: ImportWork): Promise<ImportEntity | null> {
    const found = await this.unitOfWork.run(actor, async (tx) => ok(await lockImport(tx, importId)));
    return found.ok && found.value.version === version && found.value.state === 'MATCHED'
      ? found.value
      : null;
  }
}
