import { ok, refused, type Refusal, type Result } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';
import { inChunks } from '../directory/stored-records.js';
import { refreshTerms } from '../organization-terms.js';
import type { ImportEntity } from './import.entity.js';

/** Names that a refusal lists; all of them stand on the page of the import. */
const NAMED = 5;

/** Takes organizations back to the byte, unless somebody has changed since what the import brought. */
export async function takeOrganizationsBack(
  tx: Tx,
  { networkId, id: importId }: ImportEntity,
): Promise<Result<null, Refusal>> {
  await tx.manager.query('SELECT hold_import_rows($1, $2)', [networkId, importId]);
  const changed = await conflicts(tx, importId);
  if (changed.length > 0) {
    const names = changed.slice(0, NAMED).join(', ') + (changed.length > NAMED ? ' …' : '');
    return refused('CHANGED_SINCE', undefined, { names, count: changed.length });
  }
  const restored = (await tx.manager.query(
    'SELECT take_import_back AS id FROM take_import_back($1, $2) WHERE take_import_back IS NOT NULL',
    [networkId, importId],
  )) as { id: string }[];
  for (const ids of inChunks(restored.map(({ id }) => id))) await refreshTerms(networkId, tx, ids);
  return ok(null);
}

/** Names of what somebody has changed since, or hung something on. */
async function conflicts(tx: Tx, importId: string): Promise<string[]> {
  const rows = (await tx.manager.query(
    `SELECT DISTINCT coalesce(local_text(coalesce(o.name, m.name), 'hu'), c.id::text) AS name
     FROM (SELECT DISTINCT import_conflicts($1, $2) AS id) c
     LEFT JOIN organizations o ON o.network_id = $1 AND o.id = c.id
     LEFT JOIN merged_organizations m ON m.network_id = $1 AND m.id = c.id ORDER BY name`,
    [tx.actor.networkId, importId],
  )) as { name: string }[];
  return rows.map(({ name }) => name);
}
