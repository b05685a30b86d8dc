import { sponsorshipRules } from '@kalaka/domain';
import type { Tx } from '../../../platform/db/index.js';
import { SPONSOR_GONE } from '../sponsor-gone.js';
import { openUnderSponsor } from '../sponsorships.repository.js';
import { tell, update } from './sponsorship-steps.js';

/**
 * In the transaction in which a member leaves or is excluded: what it carries as a sponsor ends with it, each with its
 * event, and the people of each group are told that they need another sponsor.
 */
export async function loseSponsor(tx: Tx, sponsorId: string): Promise<void> {
  const { networkId } = tx.actor;
  for (const sponsorship of await openUnderSponsor(networkId, tx, sponsorId)) {
    const changes = sponsorshipRules.loseSponsor(sponsorship, tx.today);
    if (!changes) continue;
    const { id: sponsorshipId, state } = sponsorship;
    await update(tx, sponsorshipId, changes);
    await tell(tx, { ...sponsorship, side: null }, changes);
    if (state === 'ACTIVE') await tx.after({ name: SPONSOR_GONE, data: { networkId, sponsorshipId } });
  }
}
