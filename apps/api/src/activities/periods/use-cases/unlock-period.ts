import { ok, periodRules, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { ReportingPeriodEntity } from '../../entities/index.js';
import { TELL_AUDITORS } from '../tell-auditors.js';
import { PeriodSteps, type PeriodAnswer, type PeriodStepInput } from './period-steps.js';

export interface UnlockPeriodInput extends PeriodStepInput {
  until: Date;
  reason: string;
}

/** A locked period is opened again for a time; the auditors are told, and it locks itself. */
@Injectable()
export class UnlockPeriod {
  constructor(private readonly steps: PeriodSteps) {}

  execute(actor: Actor, input: UnlockPeriodInput): Promise<PeriodAnswer> {
    const { networkId } = actor;
    return this.steps.take(actor, 'period.unlock', input, async (period, tx) => {
      const decided = periodRules.unlockPeriod(period, input, tx);
      if (!decided.ok) return decided;
      const version = period.version + 1;
      await tx.manager.update(
        ReportingPeriodEntity,
        { networkId, id: period.id },
        { ...decided.value, version },
      );
      const { unlockReason, unlockedUntil } = decided.value;
      await tx.after({ name: TELL_AUDITORS, data: { networkId, periodId: period.id, version } });
      await tx.audit({
        event: 'period.unlocked',
        subject: { type: 'period', id: period.id },
        data: { until: unlockedUntil.toISOString() },
        personal: { reason: unlockReason },
      });
      return ok(null);
    });
  }
}
