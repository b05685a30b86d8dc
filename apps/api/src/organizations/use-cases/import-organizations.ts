import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { likelyDuplicates, type DirectoryPackage, type LikelyDuplicate } from '@kalaka/standards';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { ownGroups } from '../../networks/index.js';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { orRefuse } from '../broken-constraints.js';
import {
  hashOf,
  sourceOf,
  type DirectoryRecord,
  type Kind,
  type Reception,
} from '../directory/from-directory.js';
import { groupsWith, keepGroups } from '../directory/network-groups.js';
import { mergeRecords, type Counts, type RecordChange, type Touched } from '../directory/merge-records.js';
import { everyOrganization, inChunks, saveSourceRecords } from '../directory/stored-records.js';
import { finishRun, rememberImport, startRun, tellWhenDone } from '../imports/import-run.repository.js';
import { mergeInto, orClash, type Merge } from '../merges/merge-records.js';
import { movedRecords, takeNewsOfMoved } from '../merges/moved-records.js';
import { addTerms, refreshTerms } from '../organization-terms.js';

export interface ImportInput {
  package: DirectoryPackage;
  /** Short name of the source; the same directory must get the same name each time. */
  source: string;
  /** The language its texts are in (BCP 47). */
  language: string;
  /** Only say what would happen. */
  dryRun?: boolean;
  /** The run that a person confirmed; without one the import makes a run of its own, so that it can be taken back too. */
  importId?: string;
  /** New records that a person found to be known ones. */
  merges?: readonly Merge[];
  onProgress?: (progress: { step: ImportStage; done: number; total: number }) => void;
  onChange?: (change: RecordChange) => void;
}

export type ImportStage = Kind | 'search' | 'sourceRecords';

export interface ImportReport {
  organizations: Counts;
  locations: Counts;
  services: Counts;
  sourceRecords: number;
  /** Pairs that may be one and the same; listed for a person to judge, never merged. */
  likelyDuplicates: LikelyDuplicate[];
}

const KINDS = ['organizations', 'locations', 'services'] as const;

/**
 * Takes a directory into the register, all or nothing. Records are known by their ids: what the source says the same as
 * last time is not touched; where it says something else, that is taken over, and what was changed here stays. Nothing
 * is removed, nothing merged that a person did not call the same, nobody becomes a member. What it changes is noted, so
 * that it can be taken back.
 */
@Injectable()
export class ImportOrganizations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: ImportInput): Promise<Result<ImportReport, Refusal>> {
    demand(actor, 'organization.import', { networkId: actor.networkId });
    return orRefuse(orClash(this.unitOfWork.run(actor, (tx) => take(tx, actor.networkId, input))));
  }
}

async function take(tx: Tx, networkId: string, input: ImportInput): Promise<Result<ImportReport, Refusal>> {
  const { source, language, dryRun = false, merges = [], importId = newId() } = input;
  if (!dryRun) await startRun(tx, importId, { source, language });
  const moved = await movedRecords(networkId, tx);
  const timeZone = await zoneOf(tx, networkId);
  const known = await ownGroups(networkId, tx);
  const groups = groupsWith(input.package.organizations, known, language);
  const reception: Reception = { networkId, source, language, timeZone, moved, groups };
  if (!dryRun) await keepGroups(tx, networkId, known, groups);
  const existing = await everyOrganization(networkId, tx);
  const counts = {} as Record<Kind, Counts>;
  const touched: Touched = { fresh: new Set(), known: new Set() };
  const organizations = input.package.organizations.filter(({ id }) => !moved.has(id));
  for (const kind of KINDS) {
    counts[kind] = { new: 0, changed: 0, same: 0 };
    const given = { ...input, package: { ...input.package, organizations } };
    await takeKind(tx, kind, given, { reception, counts, touched });
  }
  const gone = input.package.organizations.filter(({ id }) => moved.has(id));
  await takeNewsOfMoved(tx, { records: gone, moved, reception, dryRun }, counts.organizations, touched);
  if (!dryRun) {
    const merged = await mergeAll(tx, merges, touched);
    if (!merged.ok) return merged;
    await finish(tx, networkId, { ...input, importId }, counts, touched);
    if (input.importId) await tellWhenDone(tx, input.importId);
    await finishRun(tx, importId, {
      counts,
      sourceRecords: input.package.sourceRecords.length,
      merged: merges.length,
    });
  }
  return ok({
    ...counts,
    sourceRecords: input.package.sourceRecords.length,
    likelyDuplicates: likelyDuplicates(organizations, existing),
  });
}

interface Taking {
  reception: Reception;
  counts: Record<Kind, Counts>;
  touched: Touched;
}

async function takeKind(
  tx: Tx,
  kind: Kind,
  { dryRun = false, onProgress, onChange, package: { [kind]: all } }: ImportInput,
  { reception, counts, touched }: Taking,
): Promise<void> {
  const records: readonly DirectoryRecord[] = all;
  let done = 0;
  for (const chunk of inChunks(records)) {
    await mergeRecords(tx, { kind, records: chunk, reception, dryRun, onChange }, counts[kind], touched);
    onProgress?.({ step: kind, done: (done += chunk.length), total: records.length });
  }
}

/** What a person called the same becomes one, in the transaction of the import, so that taking it back undoes both. */
async function mergeAll(tx: Tx, merges: readonly Merge[], touched: Touched): Promise<Result<null, Refusal>> {
  for (const merge of merges) {
    const result = await mergeInto(tx, merge);
    if (!result.ok) return result;
    touched.fresh.delete(merge.goneId);
    if (!touched.fresh.has(merge.keptId)) touched.known.add(merge.keptId);
  }
  return ok(null);
}

/** The words to find them by, what has no room, and one event for the whole, where anything changed. */
async function finish(
  tx: Tx,
  networkId: string,
  { source, importId, package: { sourceRecords }, onProgress }: ImportInput & { importId: string },
  counts: Record<Kind, Counts>,
  touched: Touched,
): Promise<void> {
  let done = 0;
  const total = touched.fresh.size + touched.known.size;
  for (const [ids, save] of [
    [touched.fresh, addTerms],
    [touched.known, refreshTerms],
  ] as const) {
    for (const chunk of inChunks([...ids])) {
      await save(networkId, tx, chunk);
      await rememberImport(tx, importId, chunk);
      onProgress?.({ step: 'search', done: (done += chunk.length), total });
    }
  }
  done = 0;
  for (const records of inChunks(sourceRecords)) {
    const rows = records.map(({ id, table, ...record }, i) => ({
      id,
      source,
      table_name: table,
      position: done + i,
      record: sourceOf(record as never),
    }));
    await saveSourceRecords(networkId, tx, rows);
    onProgress?.({ step: 'sourceRecords', done: (done += records.length), total: sourceRecords.length });
  }
  if (Object.values(counts).every((count) => count.new + count.changed === 0)) return;
  await tx.audit({
    event: 'organization.imported',
    subject: { type: 'import', id: importId },
    data: { source: hashOf({ source }).slice(0, 12), ...counts } as never,
    personal: { source },
  });
}

async function zoneOf(tx: Tx, networkId: string): Promise<string> {
  const rows = (await tx.manager.query('SELECT time_zone FROM networks WHERE id = $1', [networkId])) as {
    time_zone: string;
  }[];
  return rows[0]?.time_zone ?? 'UTC';
}
