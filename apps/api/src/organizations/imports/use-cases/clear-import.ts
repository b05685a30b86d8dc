import { ok, systemActor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';
import { ImportFiles } from '../import-files.js';
import { lockImport } from '../import-run.repository.js';

/** When an import can no longer be taken back, nobody needs its files and the rows as they stood before. */
@Injectable()
export class ClearImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ImportFiles,
  ) {}

  async execute(networkId: string, importId: string): Promise<void> {
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const run = await lockImport(tx, importId);
      if (run.undoUntil && run.undoUntil > tx.now && run.state !== 'UNDONE') return ok(null);
      await this.files.remove(tx, run.files);
      const key = [networkId, importId];
      await tx.manager.query('DELETE FROM import_changes WHERE network_id = $1 AND import_id = $2', key);
      await tx.manager.query(`UPDATE imports SET files = '[]' WHERE network_id = $1 AND id = $2`, key);
      return ok(null);
    });
  }
}
