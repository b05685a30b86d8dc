import type { Tx } from '../../platform/db/index.js';
import { inChunks } from '../directory/stored-records.js';

export const FINDING_KINDS = ['WRONG', 'REPAIR', 'CHANGE', 'CONFLICT'] as const;
export type FindingKind = (typeof FINDING_KINDS)[number];

/** One thing that checking found: a wrong row, a repair, a change that would be made. */
export interface Finding {
  kind: FindingKind;
  file?: string | undefined;
  line?: number | undefined;
  field?: string | undefined;
  code?: string | undefined;
  values?: Record<string, unknown>;
}

/** Two organizations that may be one, field by field. */
export interface FoundPair {
  id: string;
  firstId: string;
  secondId: string;
  reason: string;
  similarity: number;
  /** Whether the second one stands in the register already. */
  known: boolean;
  fields: { field: string; first: string | null; second: string | null }[];
}

const ROWS = 2_000;

export async function clearFindings(tx: Tx, importId: string): Promise<void> {
  const key = [tx.actor.networkId, importId];
  await tx.manager.query('DELETE FROM import_findings WHERE network_id = $1 AND import_id = $2', key);
  await tx.manager.query('DELETE FROM import_pairs WHERE network_id = $1 AND import_id = $2', key);
}

export async function saveFindings(tx: Tx, importId: string, findings: readonly Finding[]): Promise<void> {
  let position = 0;
  for (const some of inChunks(findings, ROWS)) {
    const rows = some.map((one) => ({ values: {}, ...one, position: (position += 1) }));
    await tx.manager.query(
      `INSERT INTO import_findings (network_id, import_id, kind, position, file, line, field, code, values)
       SELECT $1, $2, kind, position, file, line, field, code, values
       FROM jsonb_populate_recordset(NULL::import_findings, $3::jsonb)`,
      [tx.actor.networkId, importId, JSON.stringify(rows)],
    );
  }
}

export async function savePairs(tx: Tx, importId: string, pairs: readonly FoundPair[]): Promise<void> {
  const rows = pairs.map(({ firstId, secondId, ...pair }, position) => ({
    ...pair,
    ...{ position, first_id: firstId, second_id: secondId },
  }));
  await tx.manager.query(
    `INSERT INTO import_pairs (network_id, import_id, id, position, first_id, second_id, reason, similarity, known, fields)
     SELECT $1, $2, id, position, first_id, second_id, reason, similarity, known, fields
     FROM jsonb_populate_recordset(NULL::import_pairs, $3::jsonb) p
     WHERE NOT EXISTS (SELECT FROM distinct_organizations d WHERE d.network_id = $1
       AND d.first_id = least(p.first_id, p.second_id) AND d.second_id = greatest(p.first_id, p.second_id))`,
    [tx.actor.networkId, importId, JSON.stringify(rows)],
  );
}
