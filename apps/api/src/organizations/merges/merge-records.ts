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
  SELECT jsonb_object_agg(o.id, jsonb_build_object(
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
    facts: Record<string, { member: boolean; nao: boolean }> | null;
  }[];
  const [kept, gone] = [rows[0]?.facts?.[keptId], rows[0]?.facts?.[goneId]];
  if (!kept || !gone) throw notFound();
  const facts: MergeFacts = {
    ...{ keptId, goneId, keptIsMember: kept.member, goneIsMember: gone.member, goneHoldsNaoPost: gone.nao },
  };
  const rule = mergeOrganizations(take, facts);
  if (!rule.ok) return rule;
  const columns = rule.value.take.map((field) => COLUMNS[field]);
  const texts = ['name', 'description'];
  const set = [
    'version = k.version + 1',
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
