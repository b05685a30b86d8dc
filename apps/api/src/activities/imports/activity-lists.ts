import {
  IMPORT_FIELDS_OF,
  isCode,
  ok,
  refused,
  type Actor,
  type Language,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import {
  readActivities,
  suggestActivityColumns,
  type ActivityColumn,
  type ReadReport,
  type SourceFiles,
} from '@kalaka/standards';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  findingsOf,
  finishRun,
  forgetNames,
  ImportFiles,
  ImportKinds,
  lookAtTable,
  orUnreadable,
  reportOf,
  startRun,
  tellWhenDone,
  type Checked,
  type ImportEntity,
  type ListsOf,
  type ProgressNotes,
} from '../../organizations/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { letWait } from './import-activities.js';
import { judgeRows, tellWrong } from './judge-rows.js';
import { changedSince, dropRows, putRows, removeTaken, takeRows } from './waiting-rows.js';

/** Names that a refusal lists. */
const NAMED = 5;

/** Lists of activities: their rows wait in a table of their own, so that a hundred thousand need no more room than one. */
@Injectable()
export class ActivityLists implements ListsOf, OnModuleInit {
  readonly kind = 'ACTIVITIES';

  constructor(
    private readonly kinds: ImportKinds,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ImportFiles,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  look(files: SourceFiles, reader: Language) {
    return orUnreadable(reader, () =>
      lookAtTable(files, reader, (_column, at, { columns, tags }) => {
        const names = columns.map(({ name }) => name);
        return suggestActivityColumns(names, tags)[at] ?? null;
      }),
    );
  }

  async check(actor: Actor, run: ImportEntity, progress: ProgressNotes): Promise<Checked> {
    const report = await this.read(actor, run, progress);
    const reader = report.wrongRowCount;
    const judged = await this.unitOfWork.run(actor, async (tx) =>
      ok(await judgeRows(tx, run.id, run.settings.organizationId ?? null)),
    );
    if (!judged.ok) throw new Error(judged.refusal.code);
    const { fresh, same, wrong, unknown } = judged.value;
    const told = reportOf(report, reader + wrong);
    return {
      findings: findingsOf(report.wrongRows, report),
      report: {
        ...told,
        repairs: [...told.repairs, ...unknown],
        counts: { activities: { new: fresh, changed: 0, same } },
      },
      keep: (tx) => tellWrong(tx, run.id, report.wrongRows.length + report.repairs.length),
    };
  }

  async bringIn(actor: Actor, run: ImportEntity, progress: ProgressNotes): Promise<Result<null, Refusal>> {
    return this.unitOfWork.run(actor, async (tx) => {
      // an organization may have gone since, a period may have been locked
      const { wrong, same } = await judgeRows(tx, run.id, run.settings.organizationId ?? null);
      if (wrong > 0) return refused('ROWS_WRONG', undefined, { count: wrong });
      await startRun(tx, run.id, run);
      const created = await takeRows(tx, run.id, run.language, (done, total) =>
        progress.note('activities', done, total),
      );
      const counts = { activities: { new: created, changed: 0, same } };
      await tx.audit({
        event: 'activity.imported',
        subject: { type: 'import', id: run.id },
        data: { counts } as never,
        personal: { source: run.source },
      });
      await tellWhenDone(tx, run.id);
      await finishRun(tx, run.id, { counts });
      return ok(null);
    });
  }

  async takeBack(tx: Tx, run: ImportEntity): Promise<Result<null, Refusal>> {
    const changed = await changedSince(tx, run.id, run.language);
    if (changed.length > 0) {
      const names = changed.slice(0, NAMED).join(', ') + (changed.length > NAMED ? ' …' : '');
      return refused('CHANGED_SINCE', undefined, { names, count: changed.length });
    }
    await removeTaken(tx, run.id);
    return ok(null);
  }

  async forget(tx: Tx, run: ImportEntity): Promise<void> {
    await dropRows(tx, run.id);
    await forgetNames(tx, run.id);
  }

  /** Row after row out of the file and into the table where they wait. */
  private async read(actor: Actor, run: ImportEntity, progress: ProgressNotes): Promise<ReadReport> {
    const { networkId, source, preview, matching, settings, id } = run;
    const columns: Record<string, ActivityColumn> = {};
    for (const { column, field } of matching ?? [])
      if (field && field !== 'IGNORE' && isCode(IMPORT_FIELDS_OF.ACTIVITIES, field))
        columns[column] = field as ActivityColumn;
    const ignore = (matching ?? []).filter(({ field }) => field === 'IGNORE').map(({ column }) => column);
    const choices = {
      ...{ file: preview?.file ?? '', sheet: preview?.sheet, columns, ignore },
      ...{ organization: settings.organizationId ?? undefined, year: settings.year ?? undefined },
      date: settings.date ?? undefined,
    };
    await this.unitOfWork.run(actor, async (tx) => ok(await dropRows(tx, id)));
    return letWait(
      (from, rows) => this.unitOfWork.run(actor, async (tx) => ok(await putRows(tx, id, from, rows))),
      (onActivity) =>
        readActivities(
          this.files.open(networkId, run.files),
          choices,
          { networkId, source, onProgress: ({ file, rows }) => progress.note(file, rows) },
          onActivity,
        ),
    );
  }
}
