import { ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import {
  readActivities,
  type ActivityChoices,
  type ReadActivity,
  type ReadReport,
  type SourceFiles,
  type WrongRow,
  type WrongRowCode,
} from '@kalaka/standards';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { finishRun, startRun } from '../../organizations/index.js';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { judgeRows, tellWrong, type Judged } from './judge-rows.js';
import { putRows, takeRows } from './waiting-rows.js';

export interface ImportActivitiesInput {
  files: SourceFiles;
  choices: ActivityChoices;
  /** Short name of the source; the same list must get the same name each time. */
  source: string;
  /** The language its texts are in (BCP 47). */
  language: string;
  /** Only say what would happen. */
  dryRun?: boolean;
  onProgress?: (step: string, done: number, total?: number) => void;
}

export interface ActivitiesReport extends Judged {
  /** What reading found, with what the hub found out about its rows. */
  report: ReadReport;
}

const ROWS_AT_ONCE = 2_000;
const LISTED = 1_000;

/** Reads rows out of their files and lets them wait, some at a time. */
export async function letWait(
  put: (from: number, rows: readonly ReadActivity[]) => Promise<unknown>,
  read: (onActivity: (activity: ReadActivity) => void | Promise<void>) => Promise<ReadReport>,
): Promise<ReadReport> {
  let from = 0;
  let rows: ReadActivity[] = [];
  const putAll = async (): Promise<void> => {
    const some = rows;
    rows = [];
    await put(from, some);
    from += some.length;
  };
  const report = await read((activity) => {
    rows.push(activity);
    return rows.length >= ROWS_AT_ONCE ? putAll() : undefined;
  });
  await putAll();
  return report;
}

/**
 * Takes a list of activities at once, without anybody looking at it in between: all of it or nothing, in one transaction.
 * It is a run like every other, so that it can be taken back.
 */
@Injectable()
export class ImportActivities {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: ImportActivitiesInput): Promise<Result<ActivitiesReport, Refusal>> {
    demand(actor, 'organization.import', { networkId: actor.networkId });
    let found: ActivitiesReport | undefined;
    const done = await this.unitOfWork.run(actor, async (tx) => {
      found = await take(tx, newId(), input);
      const nothing = input.dryRun || found.report.wrongRowCount > 0 || found.fresh === 0;
      // what waited goes with the transaction
      return nothing ? refused('NOTHING_TO_IMPORT') : ok(null);
    });
    return found === undefined && !done.ok ? done : ok(found!);
  }
}

async function take(tx: Tx, importId: string, input: ImportActivitiesInput): Promise<ActivitiesReport> {
  const { files, choices, source, language, dryRun = false, onProgress } = input;
  await startRun(tx, importId, { source, language, kind: 'ACTIVITIES' });
  const { networkId } = tx.actor;
  const report = await letWait(
    (from, rows) => putRows(tx, importId, from, rows),
    (onActivity) =>
      readActivities(
        files,
        choices,
        { networkId, source, onProgress: ({ file, rows }) => onProgress?.(`reading ${file}`, rows) },
        onActivity,
      ),
  );
  const judged = await judgeRows(tx, importId, null);
  for (const { kind, count } of judged.unknown)
    report.repairsByKind[kind] = (report.repairsByKind[kind] ?? 0) + count;
  report.wrongRowCount += judged.wrong;
  if (judged.wrong > 0) report.wrongRows.push(...(await wrongOf(tx, importId)));
  if (dryRun || report.wrongRowCount > 0 || judged.fresh === 0) return { ...judged, report };
  await takeRows(tx, importId, language, (done, total) => onProgress?.('activities', done, total));
  const counts = { activities: { new: judged.fresh, changed: 0, same: judged.same } };
  await tx.audit({
    event: 'activity.imported',
    subject: { type: 'import', id: importId },
    data: { counts } as never,
    personal: { source },
  });
  await finishRun(tx, importId, { counts });
  return { ...judged, report };
}

async function wrongOf(tx: Tx, importId: string): Promise<WrongRow[]> {
  await tellWrong(tx, importId, 0);
  return (await tx.manager.query(
    `SELECT f.file, f.line, f.code, f.values FROM import_findings f
     WHERE f.network_id = $1 AND f.import_id = $2 AND f.kind = 'WRONG' ORDER BY f.position LIMIT $3`,
    [tx.actor.networkId, importId, LISTED],
  )) as (WrongRow & { code: WrongRowCode })[];
}
