import { createHash } from 'node:crypto';
import type { Clock } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { verifyAudit } from '../../platform/audit/index.js';
import { CLOCK, type ReadScope } from '../../platform/db/index.js';
import { unauthenticated } from '../../platform/errors/index.js';
import type { AuditVerification } from '../audit.model.js';

/** Checks the chain of the own network, link by link, in one snapshot, and says where it breaks first. */
@Injectable()
export class VerifyTrail {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  async execute({ actor, read }: HubContext): Promise<AuditVerification> {
    if (!actor) throw unauthenticated();
    const { events, findings, head } = await verifyAudit(readerOf(read), actor.networkId);
    const first = findings[0];
    return {
      intact: findings.length === 0,
      events: String(events),
      headHash: head ?? '',
      brokenAt: first ? String(first.seq) : null,
      reason: first?.defect ?? null,
      checkedAt: this.clock.now(),
    };
  }
}

/** The scope names its statements; the name follows from the text, so that the same one always carries the same. */
const readerOf = (read: ReadScope) => ({
  query: async (sql: string, params: unknown[]) => {
    const name = `verify_${createHash('sha256').update(sql).digest('hex').slice(0, 16)}`;
    return { rows: await read.query(name, sql, params) };
  },
});
