import { ok, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { likelyDuplicates, type DirectoryPackage, type LikelyDuplicate } from '@kalaka/standards';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import {
  hashOf,
  sourceOf,
  type DirectoryRecord,
  type Kind,
  type Reception,
} from '../directory/from-directory.js';
import { mergeRecords, type Counts, type Touched } from '../directory/merge-records.js';
import { everyOrganization, inChunks, saveSourceRecords } from '../directory/stored-records.js';
import { addTerms, refreshTerms } from '../organization-terms.js';

export interface ImportInput {
  package: DirectoryPackage;
  /** Short name of the source; the same directory must get the same name each time. */
  source: string;
  /** The language its texts are in (BCP 47). */
  language: string;
  /** Only say what would happen. */
  dryRun?: boolean;
  onProgress?: (progress: { step: Kind | 'search' | 'sourceRecords'; done: number; total: number }) => void;
}

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
 * is removed, nothing merged, nobody becomes a member.
 */
@Injectable()
export class ImportOrganizations {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: ImportInput): Promise<Result<ImportReport, Refusal>> {
    demand(actor, 'organization.import', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, async (tx) => ok(await take(tx, actor.networkId, input)));
  }
}

async function take(tx: Tx, networkId: string, input: ImportInput): Promise<ImportReport> {
  const { source, language, dryRun = false, onProgress } = input;
  const reception: Reception = { networkId, source, language, timeZone: await zoneOf(tx, networkId) };
  const existing = await everyOrganization(networkId, tx);
  const counts = {} as Record<Kind, Counts>;
  const touched: Touched = { fresh: new Set(), known: new Set() };
  for (const kind of KINDS) {
    const records: readonly DirectoryRecord[] = input.package[kind];
    counts[kind] = { new: 0, changed: 0, same: 0 };
    let done = 0;
    for (const chunk of inChunks(records)) {
      await mergeRecords(tx, { kind, records: chunk, reception, dryRun }, counts[kind], touched);
      onProgress?.({ step: kind, done: (done += chunk.length), total: records.length });
    }
  }
  if (!dryRun) await finish(tx, networkId, input, counts, touched);
  return {
    ...counts,
    sourceRecords: input.package.sourceRecords.length,
    likelyDuplicates: likelyDuplicates(input.package.organizations, existing),
  };
}

/** The words to find them by, what has no room, and one event for the whole, where anything changed. */
async function finish(
  tx: Tx,
  networkId: string,
  { source, package: { sourceRecords }, onProgress }: ImportInput,
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
    subject: { type: 'network', id: networkId },
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
