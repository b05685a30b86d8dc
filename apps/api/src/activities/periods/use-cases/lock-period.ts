import { ok, periodRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { Tx } from '../../../platform/db/index.js';
import { ReportingPeriodEntity } from '../../entities/index.js';
import {
  lockRow,
  PeriodSteps,
  type LockedPeriod,
  type PeriodAnswer,
  type PeriodStepInput,
} from './period-steps.js';

// What is accepted becomes final with its period, in one statement.
const LOCK = `UPDATE activities a SET state = 'LOCKED', version = a.version + 1 FROM reporting_periods p
  WHERE p.network_id = $1 AND p.id = $2 AND a.network_id = p.network_id AND a.state = 'ACCEPTED'
    AND a.happened_on BETWEEN p.from_date AND p.to_date`;

// Who reported nothing at due and grace is missing: the others need not wait. What waits for the coordination does wait.
const MISSING = `INSERT INTO period_missing (network_id, period_id, organization_id, marked_by, marked_at)
  SELECT DISTINCT p.network_id, p.id, a.organization_id, NULL::uuid, $3::timestamptz FROM reporting_periods p
    JOIN activities a ON a.network_id = p.network_id AND a.happened_on BETWEEN p.from_date AND p.to_date
  WHERE p.network_id = $1 AND p.id = $2 AND a.state IN ('PLANNED', 'HELD', 'SENT_BACK')
    AND NOT EXISTS (SELECT FROM activities w WHERE w.network_id = a.network_id AND w.organization_id = a.organization_id
      AND w.happened_on BETWEEN p.from_date AND p.to_date AND w.state IN ('REPORTED', 'DISPUTED'))
  ON CONFLICT DO NOTHING`;

/** The figures of a period become final: by the coordination, or by the clock when due and grace are over. */
@Injectable()
export class LockPeriod {
  constructor(private readonly steps: PeriodSteps) {}

  execute(actor: Actor, input: PeriodStepInput): Promise<PeriodAnswer> {
    return this.steps.take(actor, 'period.lock', input, (period, tx) => lock(tx, period));
  }

  /** @param actor the clock; it locks what it is time for, and leaves the rest to the coordination */
  onTime(actor: Actor, periodId: string): Promise<PeriodAnswer> {
    return this.steps.inTransaction(actor, 'period.lock', {}, async (tx) => {
      const before = await lockRow(tx, periodId);
      if (!periodRules.isTimeToLock(before, tx.today)) return ok({ periodId });
      await tx.manager.query(MISSING, [actor.networkId, periodId, tx.now]);
      const locked = await lock(tx, await lockRow(tx, periodId));
      return locked.ok ? ok({ periodId }) : locked;
    });
  }
}

async function lock(tx: Tx, period: LockedPeriod) {
  const decided = periodRules.lockPeriod({ period, unsettled: period.unsettled }, tx);
  if (!decided.ok) return decided;
  const id = { networkId: tx.actor.networkId, id: period.id };
  await tx.manager.query(LOCK, [id.networkId, id.id]);
  await tx.manager.update(ReportingPeriodEntity, id, {
    ...{ state: 'LOCKED', lockedAt: tx.now, version: period.version + 1 },
    ...{ unlockedUntil: null, unlockReason: null },
  });
  const { fromDate, toDate } = period;
  const data = { fromDate, toDate };
  const subject = { type: 'period', id: period.id };
  await tx.audit({ event: 'period.locked', subject, from: period.state, to: 'LOCKED', data });
  return decided;
}
