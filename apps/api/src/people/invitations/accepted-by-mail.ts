import type { GlobalTx } from '../../platform/db/index.js';

/**
 * A link or code out of the mailbox proves the address just as the invitation would have done, so whoever came in that
 * way is no longer waited for. In all networks of the person, whose own rows the transaction sees.
 */
export const acceptOpenInvitations = (
  tx: GlobalTx,
  accountId: string,
  networkId?: string,
): Promise<unknown> =>
  tx.manager.query(
    `UPDATE invitations SET accepted_at = $2, version = version + 1
      WHERE account_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL AND ($3::uuid IS NULL OR network_id = $3)`,
    [accountId, tx.now, networkId ?? null],
  );
