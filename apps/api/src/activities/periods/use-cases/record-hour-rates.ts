import {
  ok,
  recordRates,
  type Actor,
  type Money,
  type RatesFacts,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { HourRatesEntity } from '../../entities/index.js';

export interface RecordHourRatesInput {
  fromDate: string;
  staffRate: Money;
  volunteerRate: Money;
  idempotencyKey?: string | null;
  /** Id for demo data, which must find its own rows again. */
  id?: string;
}

const FACTS = `
  SELECT json_build_object('currency', n.currency,
    'fromDates', (SELECT coalesce(json_agg(h.from_date), '[]') FROM hour_rates h WHERE h.network_id = n.id),
    'lastVersion', (SELECT coalesce(max(h.version), 0) FROM hour_rates h WHERE h.network_id = n.id)) AS facts
  FROM networks n WHERE n.id = $1`;

/** What an hour is worth from a day on; what was computed before stays as it was. */
@Injectable()
export class RecordHourRates {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: RecordHourRatesInput): Promise<Result<{ ratesId: string }, Refusal>> {
    const { networkId } = actor;
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'hourRates.record', input.idempotencyKey, input, async () => {
        demand(actor, 'hourRates.record', { networkId });
        const [row] = (await tx.manager.query(FACTS, [networkId])) as { facts: RatesFacts }[];
        if (!row) throw new Error('a network that somebody acts in is gone');
        const decided = recordRates(row.facts, input);
        if (!decided.ok) return decided;
        const id = input.id ?? newId();
        await tx.manager.insert(HourRatesEntity, { networkId, id, ...decided.value });
        const { version, fromDate } = decided.value;
        const subject = { type: 'hourRates', id };
        await tx.audit({ event: 'hourRates.recorded', subject, data: { version, fromDate } });
        return ok({ ratesId: id });
      }),
    );
  }
}
