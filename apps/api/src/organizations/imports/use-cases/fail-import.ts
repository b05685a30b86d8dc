import { ok, systemActor, type ImportFailure, type RefusalCode } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';
import { lockImport, saveRun } from '../import-run.repository.js';
import { IMPORT_MAIL, type ImportWork } from '../import-work.js';
import { saveFindings } from '../findings.js';

/** Says that the work came to nothing, and why. What it had begun in the register was never committed. */
@Injectable()
export class FailImport {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(work: ImportWork, failure: ImportFailure | RefusalCode, names = ''): Promise<void> {
    const { networkId, importId, accountId } = work;
    await this.unitOfWork.run(systemActor(networkId), async (tx) => {
      const run = await lockImport(tx, importId);
      const back = run.state === 'UNDOING' ? 'DONE' : 'FAILED';
      if (!['MATCHED', 'QUEUED', 'RUNNING', 'UNDOING'].includes(run.state)) return ok(null);
      await saveRun(tx, run, { state: back, failure });
      const key = [networkId, importId];
      await tx.manager.query(
        `DELETE FROM import_findings WHERE network_id = $1 AND import_id = $2 AND kind = 'CONFLICT'`,
        key,
      );
      if (names) await saveFindings(tx, importId, [{ kind: 'CONFLICT', code: failure, values: { names } }]);
      await tx.after({ name: IMPORT_MAIL, data: { networkId, importId, accountId } });
      return ok(null);
    });
  }
}
