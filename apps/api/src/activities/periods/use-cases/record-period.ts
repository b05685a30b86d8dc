import { ok, periodRules, type Actor, type GivenPeriod, type Period } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { ReportingPeriodEntity } from '../../entities/index.js';
import { PeriodSteps, type PeriodAnswer } from './period-steps.js';

export interface RecordPeriodInput extends GivenPeriod {
  idempotencyKey?: string | null;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

/** The coordination sets the days whose activities are reported together. */
@Injectable()
export class RecordPeriod {
  constructor(private readonly steps: PeriodSteps) {}

  execute(actor: Actor, input: RecordPeriodInput): Promise<PeriodAnswer> {
    const { networkId } = actor;
    return this.steps.inTransaction(actor, 'period.record', input, async (tx) => {
      const others = (await tx.manager.query(
        `SELECT from_date AS "fromDate", to_date AS "toDate" FROM reporting_periods WHERE network_id = $1`,
        [networkId],
      )) as Period[];
      const decided = periodRules.recordPeriod(others, input);
      if (!decided.ok) return decided;
      const row = { networkId, id: input.id ?? newId(), state: 'OPEN', version: 1, ...decided.value };
      await tx.manager.insert(ReportingPeriodEntity, row);
      const { fromDate, toDate, dueOn } = row;
      const data = { fromDate, toDate, dueOn };
      await tx.audit({ event: 'period.recorded', subject: { type: 'period', id: row.id }, to: 'OPEN', data });
      return ok({ periodId: row.id });
    });
  }
}
