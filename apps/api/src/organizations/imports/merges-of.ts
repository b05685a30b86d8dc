import type { Tx } from '../../platform/db/index.js';
import type { Merge } from '../merges/merge-records.js';
import type { ImportEntity } from './import.entity.js';

/**
 * What a person called the same, in an order that works: a new record goes into one that stays. One that went already is
 * followed; two that stand in the register are never made one by the way.
 */
export async function mergesOf(tx: Tx, run: ImportEntity): Promise<Merge[]> {
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
