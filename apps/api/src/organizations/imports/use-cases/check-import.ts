import { ok, type Actor } from '@kalaka/domain';
import type { ReadReport, WrongRow } from '@kalaka/standards';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import type { RecordChange } from '../../directory/merge-records.js';
import type { DirectoryRecord } from '../../directory/from-directory.js';
import { ImportOrganizations, type ImportReport } from '../../use-cases/import-organizations.js';
import { clearFindings, saveFindings, savePairs, type Finding } from '../findings.js';
import type { ImportEntity } from '../import.entity.js';
import { ImportFiles } from '../import-files.js';
import { lockImport, saveRun } from '../import-run.repository.js';
import type { ImportWork } from '../import-work.js';
import type { ProgressNotes } from '../progress-notes.js';
import { readImport, type ReadImport } from '../read-import.js';
import { sideBySide } from '../side-by-side.js';

/** Changes that are listed one by one; all are counted. */
const LISTED = 1_000;

/** Reads the files and says what an import would do. It writes nothing but what it found. */
@Injectable()
export class CheckImport {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ImportFiles,
    private readonly importing: ImportOrganizations,
  ) {}

  async execute(actor: Actor, work: ImportWork, progress: ProgressNotes): Promise<void> {
    const run = await this.due(actor, work);
    if (!run) return;
    const read = await readImport(this.files, run, (file, rows) => progress.note(file, rows));
    const changes: Finding[] = [];
    const onChange = (change: RecordChange): void => {
      if (changes.length < LISTED && change.kind === 'organizations') changes.push(changeOf(change));
    };
    const would = await this.importing.execute(actor, {
      ...{ package: read.package, source: run.source, language: run.language, dryRun: true, onChange },
      onProgress: ({ step, done, total }) => progress.note(step, done, total),
    });
    if (!would.ok) throw new Error(would.refusal.code);
    await this.unitOfWork.run(actor, async (tx) => {
      const now = await lockImport(tx, run.id);
      if (now.version === work.version) await keep(tx, now, read, would.value, changes);
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

async function keep(
  tx: Tx,
  run: ImportEntity,
  { report, package: read }: ReadImport,
  would: ImportReport,
  changes: Finding[],
): Promise<void> {
  await clearFindings(tx, run.id);
  const wrong = inOrder(report.wrongRows);
  const unlisted = report.wrongRowCount - report.wrongRows.length;
  await saveFindings(tx, run.id, [...findingsOf(wrong, report), ...changes]);
  const reception = {
    networkId: run.networkId,
    source: run.source,
    language: run.language,
    timeZone: 'UTC',
    groups: [],
  };
  const pairs = await sideBySide(tx, would.likelyDuplicates, read.organizations, reception);
  await savePairs(tx, run.id, pairs);
  const { organizations, locations, services, sourceRecords } = would;
  await saveRun(tx, run, {
    state: 'CHECKED',
    report: {
      rows: Object.values(report.rowsByTable).reduce((sum, count) => sum + count, 0),
      wrongRows: wrong.length + unlisted,
      persons: report.droppedPersons,
      repairs: Object.entries(report.repairsByKind).map(([kind, count]) => ({ kind, count })),
      counts: { organizations, locations, services },
      sourceRecords,
    },
  });
}

const findingsOf = (wrong: readonly WrongRow[], { repairs }: ReadReport): Finding[] => [
  ...wrong.map(({ file, line, field, code, values }): Finding => ({
    ...{ kind: 'WRONG', file, line, field, code, values },
  })),
  ...repairs.map(({ file, line, field, kind, original, repaired }): Finding => ({
    ...{ kind: 'REPAIR', file, line, field, code: kind, values: { original, repaired } },
  })),
];

/**
 * Each fault once, in the order of the file: a row that becomes an organization and a place is blamed for both by the
 * reader, and a person corrects it once.
 */
function inOrder(rows: readonly WrongRow[]): WrongRow[] {
  const once = new Map<string, WrongRow>();
  for (const row of rows) {
    const place = `${row.file}\n${row.line}\n${row.field}`;
    if (!once.has(place)) once.set(place, row);
  }
  return [...once.values()].sort((a, b) => (a.file < b.file ? -1 : a.file > b.file ? 1 : a.line - b.line));
}

const changeOf = ({ record, columns }: RecordChange): Finding => ({
  kind: 'CHANGE',
  file: record.origin.file,
  line: record.origin.line,
  code: columns === null ? 'NEW' : 'CHANGED',
  values: { id: record.id, name: nameOf(record), fields: columns ?? [] },
});

const nameOf = (record: DirectoryRecord): string => record.name ?? '';
