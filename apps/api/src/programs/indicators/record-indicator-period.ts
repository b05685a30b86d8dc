import { ok, programRules, type Actor, type IndicatorPeriod, type PeriodRequest } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { notFound } from '../../platform/errors/index.js';
import { ProgramIndicatorPeriodEntity } from '../entities/index.js';
import {
  onlyVersion,
  ProgramSteps,
  type ProgramStepInput,
  type ProgramStepResult,
} from '../use-cases/program-steps.js';

export type RecordIndicatorPeriodInput = ProgramStepInput &
  PeriodRequest & {
    indicatorId: string;
    /** The stretch that is there; a new one without it. */
    periodId?: string | null;
    /** Id for demo data. */
    id?: string;
  };

const PERIODS = `SELECT id, from_date AS "fromDate", to_date AS "toDate" FROM program_indicator_periods
  WHERE network_id = $1 AND indicator_id = $2`;

/** A stretch of an indicator with its target, and for what is counted by hand what came of it. */
@Injectable()
export class RecordIndicatorPeriod {
  constructor(private readonly steps: ProgramSteps) {}

  execute(actor: Actor, input: RecordIndicatorPeriodInput): Promise<ProgramStepResult> {
    const { networkId } = actor;
    const { indicatorId, periodId } = input;
    return this.steps.take(actor, 'program.recordIndicator', input, async (facts, tx) => {
      const indicator = facts.indicators.find(({ id }) => id === indicatorId);
      if (!indicator) throw notFound();
      const all = (await tx.manager.query(PERIODS, [networkId, indicatorId])) as IndicatorPeriod[];
      if (periodId && !all.some(({ id }) => id === periodId)) throw notFound();
      const others = all.filter(({ id }) => id !== periodId);
      const { program } = facts;
      const decided = programRules.recordPeriod(
        { program, measure: indicator.measure, others },
        input,
        tx.today,
      );
      if (!decided.ok) return decided;
      const id = periodId ?? input.id ?? newId();
      if (periodId) await tx.manager.update(ProgramIndicatorPeriodEntity, { networkId, id }, decided.value);
      else
        await tx.manager.insert(ProgramIndicatorPeriodEntity, {
          ...decided.value,
          networkId,
          id,
          indicatorId,
        });
      const data = { indicatorId, periodId: id, ...decided.value };
      return ok({ ...onlyVersion(facts, 'program.indicatorMeasured'), data });
    });
  }
}
