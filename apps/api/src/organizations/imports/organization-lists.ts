import { ok, refused, type Actor, type Language, type Refusal, type Result } from '@kalaka/domain';
import type { ReadReport, SourceFiles, WrongRow } from '@kalaka/standards';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import type { DirectoryRecord } from '../directory/from-directory.js';
import type { RecordChange } from '../directory/merge-records.js';
import { ImportOrganizations } from '../use-cases/import-organizations.js';
import { savePairs, type Finding } from './findings.js';
import type { ImportEntity } from './import.entity.js';
import { ImportFiles } from './import-files.js';
import { ImportKinds, type Checked, type ListsOf } from './import-kinds.js';
import { lookAt } from './look-at-files.js';
import { mergesOf } from './merges-of.js';
import type { ProgressNotes } from './progress-notes.js';
import { readImport } from './read-import.js';
import { sideBySide } from './side-by-side.js';
import { takeOrganizationsBack } from './take-organizations-back.js';

/** Changes that are listed one by one; all are counted. */
const LISTED = 1_000;

/** Lists of organizations. */
@Injectable()
export class OrganizationLists implements ListsOf, OnModuleInit {
  readonly kind = 'ORGANIZATIONS';

  constructor(
    private readonly kinds: ImportKinds,
    private readonly unitOfWork: UnitOfWork,
    private readonly files: ImportFiles,
    private readonly importing: ImportOrganizations,
  ) {}

  onModuleInit(): void {
    this.kinds.register(this);
  }

  look(files: SourceFiles, reader: Language) {
    return lookAt(files, reader);
  }

  async check(actor: Actor, run: ImportEntity, progress: ProgressNotes): Promise<Checked> {
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
    const { report } = read;
    const wrong = inOrder(report.wrongRows);
    const { organizations, locations, services, sourceRecords, likelyDuplicates } = would.value;
    return {
      findings: [...findingsOf(wrong, report), ...changes],
      report: {
        ...reportOf(report, wrong.length + report.wrongRowCount - report.wrongRows.length),
        counts: { organizations, locations, services },
        sourceRecords,
      },
      keep: async (tx) => {
        const { networkId, source, language } = run;
        const reception = { networkId, source, language, timeZone: 'UTC', groups: [] };
        const pairs = await sideBySide(tx, likelyDuplicates, read.package.organizations, reception);
        await savePairs(tx, run.id, pairs);
      },
    };
  }

  /** The register and the state of the run change in one transaction, or neither does. */
  async bringIn(actor: Actor, run: ImportEntity, progress: ProgressNotes): Promise<Result<null, Refusal>> {
    const merges = await this.unitOfWork.run(actor, async (tx) => ok(await mergesOf(tx, run)));
    if (!merges.ok) return merges;
    const read = await readImport(this.files, run, (file, rows) => progress.note(file, rows));
    if (read.report.wrongRowCount > 0)
      return refused('ROWS_WRONG', undefined, { count: read.report.wrongRowCount });
    const { source, language, id: importId } = run;
    const done = await this.importing.execute(actor, {
      ...{ package: read.package, source, language, importId, merges: merges.value },
      onProgress: ({ step, done: at, total }) => progress.note(step, at, total),
    });
    return done.ok ? ok(null) : done;
  }

  takeBack(tx: Tx, run: ImportEntity): Promise<Result<null, Refusal>> {
    return takeOrganizationsBack(tx, run);
  }

  /** Nothing waits: the files are read again when they are imported. */
  async forget(): Promise<void> {}
}

/** What reading found, as every kind of list tells it. */
export const reportOf = (report: ReadReport, wrongRows: number) => ({
  rows: Object.values(report.rowsByTable).reduce((sum, count) => sum + count, 0),
  wrongRows,
  persons: report.droppedPersons,
  repairs: Object.entries(report.repairsByKind).map(([kind, count]) => ({ kind, count })),
});

export const findingsOf = (
  wrong: readonly WrongRow[],
  { repairs }: Pick<ReadReport, 'repairs'>,
): Finding[] => [
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
