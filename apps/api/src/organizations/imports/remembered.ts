import type { ImportKind, MatchedColumn } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';

/** What was matched for a source the last time; null where it never was. */
export async function rememberedOf(
  tx: Tx,
  kind: ImportKind,
  source: string,
): Promise<MatchedColumn[] | null> {
  const rows = (await tx.manager.query(
    'SELECT matching FROM import_mappings WHERE network_id = $1 AND kind = $2 AND source = $3',
    [tx.actor.networkId, kind, source],
  )) as { matching: MatchedColumn[] | null }[];
  return rows[0]?.matching ?? null;
}

interface Remembered {
  kind: ImportKind;
  source: string;
  title: string;
  language: string;
  matching: readonly MatchedColumn[] | null;
}

/** Keeps it for the next file of that source. */
export async function remember(
  tx: Tx,
  { kind, source, title, language, matching }: Remembered,
): Promise<void> {
  await tx.manager.query(
    `INSERT INTO import_mappings (network_id, source, title, language, matching, updated_at, kind) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (network_id, kind, source) DO UPDATE
       SET title = EXCLUDED.title, language = EXCLUDED.language, updated_at = EXCLUDED.updated_at,
           matching = coalesce(EXCLUDED.matching, import_mappings.matching)`,
    [tx.actor.networkId, source, title, language, matching && JSON.stringify(matching), tx.now, kind],
  );
}
