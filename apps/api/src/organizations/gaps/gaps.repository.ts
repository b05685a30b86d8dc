import type { Gap } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';

const GAP = `
  SELECT jsonb_build_object(
    'id', g.id, 'organizationId', g.organization_id, 'field', g.field, 'text', g.text, 'state', g.state,
    'openedOn', g.opened_on, 'closedOn', g.closed_on, 'version', g.version,
    'offers', (SELECT coalesce(jsonb_agg(jsonb_build_object(
        'id', f.id, 'organizationId', f.organization_id, 'text', f.text, 'state', f.state, 'offeredOn', f.offered_on,
        'doneOn', f.done_on, 'reason', f.reason) ORDER BY f.offered_on, f.id), '[]')
      FROM help_offers f WHERE f.network_id = g.network_id AND f.gap_id = g.id)) AS gap
  FROM capacity_gaps g WHERE g.network_id = $1 AND g.id = $2`;

/** The gap with its offers. Its row is locked first, so that what is read is what the command before it left. */
export async function lockGap(networkId: string, tx: Tx, id: string): Promise<Gap> {
  await tx.manager.query('SELECT FROM capacity_gaps WHERE network_id = $1 AND id = $2 FOR UPDATE', [
    networkId,
    id,
  ]);
  const rows = (await tx.manager.query(GAP, [networkId, id])) as { gap: Gap }[];
  const found = rows[0]?.gap;
  if (!found) throw notFound();
  return found;
}

/** Which gap an offer was made for, and by whom. */
export async function offerOf(
  networkId: string,
  tx: Tx,
  offerId: string,
): Promise<{ gapId: string; organizationId: string }> {
  const rows = (await tx.manager.query(
    `SELECT gap_id AS "gapId", organization_id AS "organizationId" FROM help_offers WHERE network_id = $1 AND id = $2`,
    [networkId, offerId],
  )) as { gapId: string; organizationId: string }[];
  const [found] = rows;
  if (!found) throw notFound();
  return found;
}

/** Fields in which an organization asks for help now. */
export async function openFieldsOf(networkId: string, tx: Tx, organizationId: string): Promise<string[]> {
  const rows = (await tx.manager.query(
    `SELECT field FROM capacity_gaps WHERE network_id = $1 AND organization_id = $2 AND state IN ('OPEN', 'HELPED')`,
    [networkId, organizationId],
  )) as { field: string }[];
  return rows.map(({ field }) => field);
}

/** Whether an organization is an active member. */
export async function isActiveMember(networkId: string, tx: Tx, organizationId: string): Promise<boolean> {
  const rows = (await tx.manager.query(
    `SELECT FROM memberships WHERE network_id = $1 AND organization_id = $2 AND state = 'ACTIVE'`,
    [networkId, organizationId],
  )) as unknown[];
  return rows.length > 0;
}
