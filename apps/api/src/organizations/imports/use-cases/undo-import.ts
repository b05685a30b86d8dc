import { ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { ImportKinds } from '../import-kinds.js';
import { lockImport, saveRun } from '../import-run.repository.js';

const EVENTS = { ORGANIZATIONS: 'organization.importUndone', ACTIVITIES: 'activity.importUndone' } as const;

/** Takes an import back, unless somebody has changed since what it brought. The work behind AskForUndo. */
@Injectable()
export class UndoImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly kinds: ImportKinds,
  ) {}

  async execute(actor: Actor, { importId }: { importId: string }): Promise<Result<null, Refusal>> {
    demand(actor, 'organization.import', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) => this.takeBack(tx, importId));
  }

  private async takeBack(tx: Tx, importId: string): Promise<Result<null, Refusal>> {
    const run = await lockImport(tx, importId);
    if (run.state !== 'UNDOING') return refused('WRONG_STATE', undefined, { currentState: run.state });
    const back = await this.kinds.of(run.kind).takeBack(tx, run);
    if (!back.ok) return back;
    await saveRun(tx, run, {
      state: 'UNDONE',
      failure: null,
      undoneAt: tx.now,
      undoneBy: tx.actor.accountId,
    });
    await tx.audit({
      event: EVENTS[run.kind],
      subject: { type: 'import', id: importId },
      data: { counts: run.report.counts ?? null } as never,
      personal: { source: run.source },
    });
    return ok(null);
  }
}
