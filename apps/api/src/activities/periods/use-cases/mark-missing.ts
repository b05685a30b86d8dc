import { ok, periodRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ReportingPeriodEntity } from '../../entities/index.js';
import { PeriodSteps, type PeriodAnswer, type PeriodStepInput } from './period-steps.js';

export interface MarkMissingInput extends PeriodStepInput {
  organizationId: string;
}

const WAS_MEMBER = `SELECT FROM memberships m WHERE m.network_id = $1 AND m.organization_id = $2
  AND m.from_date <= $4 AND coalesce(m.to_date, 'infinity') >= $3`;
const MARK = `INSERT INTO period_missing (network_id, period_id, organization_id, marked_by, marked_at)
  VALUES ($1, $2, $3, $4, $5) ON CONFLICT DO NOTHING`;

/** A member reports nothing of the period; it can be locked without it. */
@Injectable()
export class MarkPeriodMissing {
  constructor(private readonly steps: PeriodSteps) {}

  execute(actor: Actor, input: MarkMissingInput): Promise<PeriodAnswer> {
    const { networkId } = actor;
    const { organizationId } = input;
    return this.steps.take(actor, 'period.markMissing', input, async (period, tx) => {
      const { fromDate, toDate } = period;
      const found = await tx.manager.query<unknown[]>(WAS_MEMBER, [
        networkId,
        organizationId,
        fromDate,
        toDate,
      ]);
      const decided = periodRules.markMissing({ period, wasMember: found.length > 0 }, tx);
      if (!decided.ok) return decided;
      const by = actor.role === 'SYS' ? null : actor.accountId;
      await tx.manager.query(MARK, [networkId, period.id, organizationId, by, tx.now]);
      const version = period.version + 1;
      await tx.manager.update(ReportingPeriodEntity, { networkId, id: period.id }, { version });
      const subject = { type: 'period', id: period.id };
      await tx.audit({ event: 'period.missingMarked', subject, organizationId });
      return ok(null);
    });
  }
}
