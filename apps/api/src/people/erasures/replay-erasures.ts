/** Anything that answers SQL as the operator, who sees every network. */
export interface OperatorClient {
  query(sql: string, params?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** One erasure that was carried out, without anything personal: it may lie in a file beside the backups. */
export interface PerformedErasure {
  networkId: string;
  id: string;
  accountId: string;
  requestedAt: string;
  performedAt: string;
  namelessId: string | null;
}

/** As far as whoever asks sees: the operator all networks, the application the one it works in. */
export const PERFORMED = `
  SELECT network_id AS "networkId", id, account_id AS "accountId", requested_at AS "requestedAt",
         performed_at AS "performedAt", nameless_id AS "namelessId"
    FROM erasures WHERE performed_at IS NOT NULL ORDER BY performed_at, id`;

/** All that was erased so far, in all networks. Keep it apart from the backups: it is what an older one does not know. */
export async function performedErasures(client: OperatorClient): Promise<PerformedErasure[]> {
  return (await client.query(PERFORMED)).rows as PerformedErasure[];
}

/**
 * Forgets again, in a restored database, everybody who was erased after that backup was made. Whoever is not in the
 * backup, and whoever is erased in it already, is passed over; so it may be run twice. Call it in one transaction, after
 * the rows are back and before anybody signs in.
 * @returns how many people were erased by it
 */
export async function replayErasures(
  client: OperatorClient,
  erasures: readonly PerformedErasure[],
): Promise<number> {
  let replayed = 0;
  for (const one of erasures) {
    const { networkId, id, accountId, requestedAt, performedAt, namelessId } = one;
    const known = await client.query(
      `SELECT FROM accounts a WHERE a.id = $2 AND a.erased_at IS NULL
          AND EXISTS (SELECT FROM mandates m WHERE m.network_id = $1 AND m.account_id = a.id)`,
      [networkId, accountId],
    );
    if (known.rows.length === 0) continue;
    await client.query(`SELECT set_config('app.network_id', $1, true)`, [networkId]);
    // A request that was open when the backup was made is the same request, carried out.
    await client.query(
      `INSERT INTO erasures (network_id, id, account_id, requested_at, performed_at, nameless_id)
         VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (network_id, id) DO UPDATE SET performed_at = $5, nameless_id = $6, withdrawn_at = NULL`,
      [networkId, id, accountId, requestedAt, performedAt, namelessId],
    );
    await client.query('SELECT erase_person($1, $2, $3, $4)', [
      networkId,
      accountId,
      namelessId,
      performedAt,
    ]);
    replayed += 1;
  }
  return replayed;
}
