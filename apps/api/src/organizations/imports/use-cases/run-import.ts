import { ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import type { Merge } from '../../merges/merge-records.js';
import { ImportOrganizations } from '../../use-cases/import-organizations.js';
import type { ImportEntity } from '../import.entity.js';
import { ImportFiles } from '../import-files.js';
import { lockImport, saveRun } from '../import-run.repository.js';
import type { ImportWork } from '../import-work.js';
import type { ProgressNotes } from '../progress-notes.js';
import { readImport } from '../read-import.js';

/** Imports what was confirmed: the register and the state of the run change in one transaction, or neither does. */
@Injectable()
export class RunImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ImportFiles,
    private readonly importing: ImportOrganizations,
  ) {}

  async execute(actor: Actor, work: ImportWork, progress: ProgressNotes): Promise<Result<null, Refusal>> {
    const begun = await this.begin(actor, work);
    if (!begun.ok || begun.value === null) return ok(null);
    const { run, merges } = begun.value;
    const read = await readImport(this.files, run, (file, rows) => progress.note(file, rows));
    if (read.report.wrongRowCount > 0)
      return refused('ROWS_WRONG', undefined, { count: read.report.wrongRowCount });
    const done = await this.importing.execute(actor, {
      ...{ package: read.package, source: run.source, language: run.language, importId: run.id, merges },
      onProgress: ({ step, done: at, total }) => progress.note(step, at, total),
    });
    return done.ok ? ok(null) : done;
  }

  /** RUNNING is taken again: whoever had it before is gone, and wrote nothing. */
  private begin(actor: Actor, { importId, version }: ImportWork) {
    return this.unitOfWork.run(actor, async (tx) => {
      const run = await lockImport(tx, importId);
      const mine = run.version === version || (run.state === 'RUNNING' && run.version === version + 1);
      if (!mine || (run.state !== 'QUEUED' && run.state !== 'RUNNING')) return ok(null);
      if (run.state === 'QUEUED') await saveRun(tx, run, { state: 'RUNNING' });
      return ok({ run, merges: await mergesOf(tx, run) });
    });
  }
}

/**
 * What a person called the same, in an order that works: a new record goes into one that stays. One that went already is
 * followed; two that stand in the register are never made one by the way.
 */
async function mergesOf(tx: Tx, run: ImportEntity): Promise<Merge[]> {
  const pairs = (await tx.manager.query(
    `SELECT first_id AS "goneId", second_id AS "keptId", take FROM import_pairs
     WHERE network_id = $1 AND import_id = $2 AND decision = 'MERGE' ORDER BY known DESC, position`,
    [run.networkId, run.id],
  )) as Merge[];
  const went = new Map<string, string>();
  return pairs.flatMap(({ goneId, keptId, take }) => {
    const kept = went.get(keptId) ?? keptId;
    if (went.has(goneId) || kept === goneId) return [];
    went.set(goneId, kept);
    return [{ goneId, keptId: kept, take }];
  });
}
