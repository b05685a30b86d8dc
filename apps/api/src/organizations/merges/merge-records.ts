import {
  mergeOrganizations,
  ok,
  refused,
  SYSTEM_ID,
  type MergeFacts,
  type MergeField,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';

/** Which record stays, which goes, and what of the one that goes is taken over. */
export interface Merge {
  keptId: string;
  goneId: string;
  take: readonly string[];
}

const FACTS = `
  SELECT EXISTS (
    SELECT FROM sponsorships s WHERE s.network_id = $1 AND s.sponsor_id = ANY ($2::uuid[]) AND s.sponsee_id = ANY ($2::uuid[])
    UNION ALL SELECT FROM help_offers h JOIN capacity_gaps g ON g.network_id = h.network_id AND g.id = h.gap_id
     WHERE h.network_id = $1 AND h.organization_id = ANY ($2::uuid[]) AND g.organization_id = ANY ($2::uuid[])
    UNION ALL SELECT FROM peer_assessments p JOIN capacity_assessments c ON c.network_id = p.network_id AND c.id = p.assessment_id
     WHERE p.network_id = $1 AND p.organization_id = ANY ($2::uuid[]) AND c.organization_id = ANY ($2::uuid[])) AS bound,
    jsonb_object_agg(o.id, jsonb_build_object(
    'member', EXISTS (SELECT FROM memberships m WHERE m.network_id = o.network_id AND m.organization_id = o.id
      AND m.state NOT IN ('REJECTED', 'WITHDRAWN', 'EXPIRED')),
    'nao', EXISTS (SELECT FROM nao_terms t WHERE t.network_id = o.network_id AND t.organization_id = o.id))) AS facts
  FROM organizations o WHERE o.network_id = $1 AND o.id = ANY ($2::uuid[])`;

const COLUMNS: Readonly<Record<MergeField, string>> = {
  name: 'name',
  description: 'description',
  sourceLegalForm: 'source_legal_form',
  foundedOn: 'founded_on',
  website: 'website',
  email: 'email',
  phones: 'phones',
  languages: 'languages',
};

/** What nobody chooses between: lists are joined, and what the one that stays does not know is filled in. */
const legal = (column: string): string =>
  `${column} = CASE WHEN k.legal_form IS NULL AND k.legal_status IS NULL THEN g.${column} ELSE k.${column} END`;
const easy = (column: string): string =>
  `${column} = CASE WHEN k.description = '{}' AND k.easy_description = '{}' THEN g.${column} ELSE k.${column} END`;
const FILLED_IN = [
  ...['legal_form', 'legal_status', 'status_entered_by', 'registration_file_id'].map(legal),
  ...['easy_description', 'easy_state', 'easy_checked_by', 'easy_checked_on'].map(easy),
  ...['public_benefit_from', 'seat'].map((column) => `${column} = coalesce(k.${column}, g.${column})`),
  'target_groups = ARRAY(SELECT unnest(k.target_groups) UNION SELECT unnest(g.target_groups) ORDER BY 1)',
  `expertise = k.expertise || (SELECT coalesce(jsonb_agg(e), '[]') FROM jsonb_array_elements(g.expertise) e
     WHERE NOT k.expertise @> jsonb_build_array(e))`,
];

/** Makes two records one inside a transaction: what was chosen is taken over, everything that hangs on the other moves. */
export async function mergeInto(
  tx: Tx,
  { keptId, goneId, take }: Merge,
): Promise<Result<{ take: MergeField[] }, Refusal>> {
  const { networkId, accountId } = tx.actor;
  // In the order of their ids, so that two merges of the same pair wait for each other and never both at once.
  await tx.manager.query(
    'SELECT id FROM organizations WHERE network_id = $1 AND id = ANY ($2::uuid[]) ORDER BY id FOR UPDATE',
    [networkId, [keptId, goneId]],
  );
  const rows = (await tx.manager.query(FACTS, [networkId, [keptId, goneId]])) as {
    bound: boolean;
    facts: Record<string, { member: boolean; nao: boolean }> | null;
  }[];
  const [kept, gone] = [rows[0]?.facts?.[keptId], rows[0]?.facts?.[goneId]];
  if (!kept || !gone) throw notFound();
  const facts: MergeFacts = {
    bound: rows[0]?.bound ?? false,
    ...{ keptId, goneId, keptIsMember: kept.member, goneIsMember: gone.member, goneHoldsNaoPost: gone.nao },
  };
  const rule = mergeOrganizations(take, facts);
  if (!rule.ok) return rule;
  const columns = rule.value.take.map((field) => COLUMNS[field]);
  const texts = ['name', 'description'];
  const set = [
    'version = k.version + 1',
    ...FILLED_IN,
    `alternate_names = (SELECT array_agg(DISTINCT n) FROM unnest(k.alternate_names || g.alternate_names
       || ARRAY(SELECT jsonb_each_text.value FROM jsonb_each_text(${columns.includes('name') ? 'k' : 'g'}.name)) || '{}') n)`,
    ...columns.map((column) =>
      texts.includes(column) ? `${column} = k.${column} || g.${column}` : `${column} = g.${column}`,
    ),
  ];
  await tx.manager.query(
    `UPDATE organizations k SET ${set.join(', ')} FROM organizations g
     WHERE k.network_id = $1 AND k.id = $2 AND g.network_id = $1 AND g.id = $3`,
    [networkId, keptId, goneId],
  );
  await tx.manager.query('SELECT merge_organizations($1, $2, $3, $4, $5)', [
    ...[networkId, goneId, keptId, accountId === SYSTEM_ID ? null : accountId, tx.now],
  ]);
  // Files that are the organization's own: whoever may read the one that stays may read them.
  await tx.manager.query('UPDATE attachments SET parent_id = $3 WHERE network_id = $1 AND parent_id = $2', [
    networkId,
    goneId,
    keptId,
  ]);
  return ok(rule.value);
}

/** Rules of the database that two records together would break, whichever table they are of. */
const CLASHES = new Set(['23505', '23P01']);

export async function orClash<T>(work: Promise<Result<T, Refusal>>): Promise<Result<T, Refusal>> {
  try {
    return await work;
  } catch (error) {
    if (!CLASHES.has((error as { code?: string }).code ?? '')) throw error;
    return refused('MERGE_CONFLICT');
  }
}
