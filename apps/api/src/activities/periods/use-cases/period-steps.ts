import {
  ok,
  refused,
  type Actor,
  type Operation,
  type Refusal,
  type ReportingPeriod,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { orRefuse } from '../../broken-constraints.js';
import { PERIOD_FACTS } from '../periods.queries.js';

export type PeriodMoved = { periodId: string };
export type PeriodAnswer = Result<PeriodMoved, Refusal>;

export interface PeriodStepInput {
  periodId: string;
  version: number;
  idempotencyKey?: string | null;
}

export type LockedPeriod = ReportingPeriod & { readonly unsettled: number };

/** The period with what waits in it; its row is locked first. */
export async function lockRow(tx: Tx, periodId: string): Promise<LockedPeriod> {
  const id = [tx.actor.networkId, periodId];
  await tx.manager.query('SELECT FROM reporting_periods WHERE network_id = $1 AND id = $2 FOR UPDATE', id);
  const rows = (await tx.manager.query(
    `SELECT json_build_object(${PERIOD_FACTS}) AS period FROM reporting_periods p WHERE p.network_id = $1 AND p.id = $2`,
    id,
  )) as { period: LockedPeriod }[];
  const [found] = rows;
  if (!found) throw notFound();
  return found.period;
}

/** What all steps of a reporting period share. */
@Injectable()
export class PeriodSteps {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  take(
    actor: Actor,
    operation: Operation,
    input: PeriodStepInput,
    work: (period: LockedPeriod, tx: Tx) => Promise<Result<unknown, Refusal>>,
  ): Promise<PeriodAnswer> {
    return this.inTransaction(actor, operation, input, async (tx) => {
      const period = await lockRow(tx, input.periodId);
      if (period.version !== input.version)
        return refused('STALE_VERSION', undefined, { currentVersion: period.version });
      const done = await work(period, tx);
      return done.ok ? ok({ periodId: input.periodId }) : done;
    });
  }

  inTransaction(
    actor: Actor,
    operation: Operation,
    input: { idempotencyKey?: string | null },
    work: (tx: Tx) => Promise<PeriodAnswer>,
  ): Promise<PeriodAnswer> {
    return orRefuse(
      this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, operation, input.idempotencyKey, input, () => {
          demand(actor, operation, { networkId: actor.networkId });
          return work(tx);
        }),
      ),
    );
  }
}
