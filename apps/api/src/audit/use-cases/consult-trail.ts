import { ok } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { UnitOfWork } from '../../platform/db/index.js';
import type { PageArgs } from '../../platform/graphql/index.js';

const QUIET_MINUTES = 10;

/** An auditor's reading is itself told in the trail, once for each sitting rather than for each page. */
@Injectable()
export class ConsultTrail {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute({ actor }: HubContext, args: PageArgs): Promise<void> {
    if (actor?.role !== 'AUD' || args.after) return;
    await this.unitOfWork.run(actor, async (tx) => {
      const since = new Date(tx.now.getTime() - QUIET_MINUTES * 60_000);
      const [known] = (await tx.manager.query(
        `SELECT 1 FROM audit_events WHERE network_id = $1 AND subject_id = $2 AND event = 'audit.consulted' AND occurred_at > $3 LIMIT 1`,
        [actor.networkId, actor.mandateId, since],
      )) as unknown[];
      if (!known)
        await tx.audit({ event: 'audit.consulted', subject: { type: 'mandate', id: actor.mandateId } });
      return ok(null);
    });
  }
}
