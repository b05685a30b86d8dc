import { nameKey, similarity } from '@kalaka/standards';
import type { Tx } from '../../platform/db/index.js';

interface Meant {
  name: string;
  organizationId: string;
}

/** Remembers whom names mean. @returns how many of them mean an organization of this network */
export async function keepSpellings(tx: Tx, names: readonly Meant[]): Promise<number> {
  const { networkId, accountId } = tx.actor;
  const rows = names.map(({ name, organizationId }) => ({ spelling: nameKey(name), organizationId }));
  const kept = (await tx.manager.query(
    `INSERT INTO organization_spellings (network_id, spelling, organization_id, decided_by, decided_at)
     SELECT DISTINCT ON (s.spelling) $1::uuid, s.spelling, s."organizationId", $2::uuid, $3::timestamptz
     FROM jsonb_to_recordset($4::jsonb) AS s(spelling text, "organizationId" uuid)
     JOIN organizations o ON o.network_id = $1 AND o.id = s."organizationId"
     ON CONFLICT (network_id, spelling) DO UPDATE
       SET organization_id = EXCLUDED.organization_id, decided_by = EXCLUDED.decided_by, decided_at = EXCLUDED.decided_at
     RETURNING spelling`,
    [networkId, accountId, tx.now, JSON.stringify(rows)],
  )) as { spelling: string }[];
  const known = new Set(kept.map(({ spelling }) => spelling));
  return rows.filter(({ spelling }) => known.has(spelling)).length;
}

export interface Recognizer {
  /** Whom a name means; null where nobody knows. */
  whom(name: string): string | null;
  /** Whose name is nearest to it; null where none is near. */
  nearest(name: string): string | null;
}

/** How near a name must be to be suggested. */
const NEAR = 0.5;

/**
 * Recognizes organizations by their names in every language, whatever case, accents and legal forms, and by what a person
 * said of a spelling before. A name that fits two organizations means neither.
 */
export async function recognizer(tx: Tx): Promise<Recognizer> {
  const { networkId } = tx.actor;
  const rows = (await tx.manager.query(
    `SELECT o.id, ARRAY(SELECT value FROM jsonb_each_text(o.name)) || o.alternate_names AS names
     FROM organizations o WHERE o.network_id = $1`,
    [networkId],
  )) as { id: string; names: string[] }[];
  const told = (await tx.manager.query(
    `SELECT s.spelling, coalesce(m.into_id, o.id) AS id FROM organization_spellings s
     LEFT JOIN organizations o ON o.network_id = s.network_id AND o.id = s.organization_id
     LEFT JOIN merged_organizations m ON m.network_id = s.network_id AND m.id = s.organization_id
     WHERE s.network_id = $1 AND coalesce(m.into_id, o.id) IS NOT NULL`,
    [networkId],
  )) as { spelling: string; id: string }[];
  const byName = new Map<string, string | null>();
  for (const { id, names } of rows)
    for (const key of new Set(names.map(nameKey)))
      byName.set(key, byName.has(key) && byName.get(key) !== id ? null : id);
  for (const { spelling, id } of told) byName.set(spelling, id);
  return {
    whom: (name) => byName.get(nameKey(name)) ?? null,
    nearest: (name) => {
      const key = nameKey(name);
      let best: { id: string | null; alike: number } = { id: null, alike: NEAR };
      for (const [other, id] of byName) {
        const alike = id === null ? 0 : similarity(key, other);
        if (alike > best.alike) best = { id, alike };
      }
      return best.id;
    },
  };
}

export interface FoundName {
  name: string;
  count: number;
  organizationId: string | null;
  suggestedId: string | null;
}

/** The names of a list, in place of those that were found in it before. */
export async function saveNames(tx: Tx, importId: string, names: readonly FoundName[]): Promise<void> {
  const { networkId } = tx.actor;
  await forgetNames(tx, importId);
  await tx.manager.query(
    `INSERT INTO import_names (network_id, import_id, name, count, organization_id, suggested_id)
     SELECT $1, $2, n.name, n.count, n."organizationId", n."suggestedId"
     FROM jsonb_to_recordset($3::jsonb) AS n(name text, count integer, "organizationId" uuid, "suggestedId" uuid)`,
    [networkId, importId, JSON.stringify(names)],
  );
}

export const forgetNames = (tx: Tx, importId: string): Promise<unknown> =>
  tx.manager.query('DELETE FROM import_names WHERE network_id = $1 AND import_id = $2', [
    tx.actor.networkId,
    importId,
  ]);
