import {
  ok,
  refused,
  takeImportStep,
  type Actor,
  type ImportStep,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { orRefuse } from '../../broken-constraints.js';
import type { ImportEntity } from '../import.entity.js';
import { factsOf, forgetProgress, lockImport, saveRun } from '../import-run.repository.js';
import { askForWork, type ImportTask } from '../import-work.js';
import type { ImportResult } from './begin-import.js';

/** Every command on a run names the version that was read. */
export interface ImportStepInput {
  importId: string;
  version: number;
  idempotencyKey?: string | null;
}

/** What the step writes, and the work that follows it. */
export interface Stepped {
  set?: Partial<ImportEntity>;
  task?: ImportTask;
}

type Work = (run: ImportEntity, tx: Tx) => Promise<Result<Stepped, Refusal>>;

/** What all commands on a run share: in one transaction lock it, compare the version, ask the rule, write, ask for work. */
@Injectable()
export class ImportSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async take(actor: Actor, step: ImportStep, input: ImportStepInput, work: Work): Promise<ImportResult> {
    demand(actor, 'organization.import', { networkId: actor.networkId });
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'organization.import', input.idempotencyKey, { step, ...input }, () =>
          this.inTransaction(tx, step, input, work),
        ),
      ),
    );
  }

  private async inTransaction(
    tx: Tx,
    step: ImportStep,
    { importId, version }: ImportStepInput,
    work: Work,
  ): Promise<ImportResult> {
    const run = await lockImport(tx, importId);
    const rule = takeImportStep(step, await factsOf(tx, run), tx.now);
    if (!rule.ok) return rule;
    if (run.version !== version) return refused('STALE_VERSION', undefined, { currentVersion: run.version });
    const done = await work(run, tx);
    if (!done.ok) return done;
    const { set, task } = done.value;
    await forgetProgress(tx, importId);
    await saveRun(tx, run, { state: rule.value.state, failure: null, ...set });
    if (task) await askForWork(tx, { importId, version: run.version + 1, task });
    return ok({ importId });
  }
}
