import type { DirectoryOrganization } from '@kalaka/standards';
import type { Tx } from '../../platform/db/index.js';
import { hashOf, sourceOf, type Columns, type Reception } from '../directory/from-directory.js';
import { merged, newsOf, type Counts, type Touched } from '../directory/merge-records.js';
import { mergeNumbers, rowsOf, saveRows } from '../directory/stored-records.js';
import { identifiersOf } from '../directory/from-directory.js';

/** A record that became part of another one, with what its source said last. */
export interface Moved {
  intoId: string;
  details: { hash?: string; source?: unknown };
}

/** Where merged records of a network went, by the id they had. */
export async function movedRecords(networkId: string, tx: Tx): Promise<Map<string, Moved>> {
  const rows = (await tx.manager.query(
    'SELECT id, into_id AS "intoId", details FROM merged_organizations WHERE network_id = $1',
    [networkId],
  )) as (Moved & { id: string })[];
  return new Map(rows.map(({ id, ...moved }) => [id, moved]));
}

interface News {
  records: readonly DirectoryOrganization[];
  moved: ReadonlyMap<string, Moved>;
  reception: Reception;
  dryRun: boolean;
}

/**
 * What a source says anew of a record that was merged is taken over by the one that stayed. These are few, and several
 * may have gone into the same one, so they come one after another.
 */
export async function takeNewsOfMoved(
  tx: Tx,
  { records, moved, reception, dryRun }: News,
  counts: Counts,
  touched: Touched,
): Promise<void> {
  for (const record of records) {
    const { intoId, details } = moved.get(record.id) as Moved;
    const source = sourceOf(record);
    const hash = hashOf(source);
    const row = details.hash === hash ? undefined : await rowOf(tx, reception.networkId, intoId);
    if (!row) {
      counts.same += 1;
      continue;
    }
    const asItSaidLast: Columns = { ...row, details };
    counts.changed += 1;
    if (dryRun) continue;
    if (newsOf('organizations', source, asItSaidLast, reception).length > 0) {
      const columns = merged('organizations', source, asItSaidLast, reception);
      await saveRows(tx, 'organizations', [{ ...columns, details: row['details'] }]);
    }
    const numbers = identifiersOf(source, reception).map((one) => ({ ...one, organization_id: intoId }));
    await mergeNumbers(reception.networkId, tx, numbers);
    await tx.manager.query(
      `UPDATE merged_organizations SET details = details || $3::jsonb WHERE network_id = $1 AND id = $2`,
      [reception.networkId, record.id, JSON.stringify({ source, hash, from: reception.source })],
    );
    if (!touched.fresh.has(intoId)) touched.known.add(intoId);
  }
}

const rowOf = async (tx: Tx, networkId: string, id: string): Promise<Columns | undefined> =>
  (await rowsOf(networkId, tx, 'organizations', [id])).get(id);
