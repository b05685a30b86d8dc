import { can, isShut, type Actor, type Clock, type Operation } from '@kalaka/domain';
import { Inject, Injectable } from '@nestjs/common';
import { CLOCK } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { readerOf, type Reader } from '../activities.finder.js';
import type { HourRates, ReportingPeriod } from './period.model.js';
import { HOUR_RATES, PERIODS } from './periods.queries.js';

type PeriodRow = Omit<ReportingPeriod, 'shut' | 'allowed'>;

/** Reads reporting periods and what an hour is worth: one statement each. */
@Injectable()
export class PeriodsFinder {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** All of them, the newest first. */
  all(hub: Reader): Promise<ReportingPeriod[]> {
    return this.read(hub, null);
  }

  async one(hub: Reader, id: string): Promise<ReportingPeriod> {
    const [found] = await this.read(hub, id);
    if (!found) throw notFound();
    return found;
  }

  rates(hub: Reader): Promise<HourRates[]> {
    return hub.read.page('activities.hourRates', HOUR_RATES, [readerOf(hub).networkId]);
  }

  private async read(hub: Reader, id: string | null): Promise<ReportingPeriod[]> {
    const actor = readerOf(hub);
    const params = [actor.networkId, hub.language, id];
    const rows = await hub.read.page<PeriodRow[]>('activities.periods', PERIODS, params);
    return rows.map((row) => periodSeen(actor, row, this.clock.now()));
  }
}

function periodSeen(actor: Actor, row: PeriodRow, now: Date): ReportingPeriod {
  const shut = isShut(row, now);
  const may = (operation: Operation): boolean => can(actor, operation, { networkId: actor.networkId });
  const steps: [Operation, boolean][] = [
    ['period.lock', !shut],
    ['period.markMissing', !shut],
    ['period.unlock', shut],
  ];
  const allowed = steps.filter(([operation, fits]) => fits && may(operation)).map(([operation]) => operation);
  return { ...row, shut, allowed };
}
