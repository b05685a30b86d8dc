import type { Refusal, Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import type { HubContext } from '../../platform/access/index.js';
import { answer, type AnyRefusal } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import type { HourRatesRecorded, PeriodChanged, ReportingPeriod } from './period.model.js';
import { PeriodsFinder } from './periods.finder.js';

/** Turns what a command did into the answer: the period or the rates as they are now, or the refusal. */
@Injectable()
export class PeriodAnswers {
  constructor(private readonly finder: PeriodsFinder) {}

  all(hub: HubContext): Promise<ReportingPeriod[]> {
    return this.finder.all(hub);
  }

  async moved(
    hub: HubContext,
    result: Result<{ periodId: string }, Refusal>,
  ): Promise<PeriodChanged | AnyRefusal> {
    const read = await thenRead(result, async ({ periodId }) => ({
      period: await this.finder.one(hub, periodId),
    }));
    return answer(read, hub.language);
  }

  async recorded(hub: HubContext, result: Result<unknown, Refusal>): Promise<HourRatesRecorded | AnyRefusal> {
    const read = await thenRead(result, async () => ({ hourRates: await this.finder.rates(hub) }));
    return answer(read, hub.language);
  }
}
