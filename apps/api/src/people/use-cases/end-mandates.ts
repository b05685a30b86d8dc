import type { EndedMandate } from '@kalaka/domain';
import type { Tx } from '../../platform/db/index.js';
import { MandateEntity } from '../entities/index.js';

/** Writes down what a rule ended at once; each is told in the trail of its organization. */
export async function endMandates(tx: Tx, ended: readonly EndedMandate[]): Promise<void> {
  for (const { mandate, toDate } of ended) {
    const { networkId, id, accountId, role, organizationId } = mandate;
    await tx.manager
      .createQueryBuilder()
      .update(MandateEntity)
      .set({ toDate, endedAt: tx.now, version: () => 'version + 1' })
      .where({ networkId, id })
      .execute();
    await tx.audit({
      event: 'mandate.ended',
      subject: { type: 'mandate', id },
      organizationId: organizationId ?? undefined,
      data: { accountId, role, toDate, atOnce: true },
    });
  }
}
