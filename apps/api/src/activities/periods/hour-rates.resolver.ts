import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { moneyOf } from '../../platform/graphql/index.js';
import { PeriodAnswers } from './period.answers.js';
import { RecordHourRatesInput } from './period.inputs.js';
import { HourRates, HourRatesResult } from './period.model.js';
import { PeriodsFinder } from './periods.finder.js';
import { RecordHourRates } from './use-cases/record-hour-rates.js';

@Resolver(() => HourRates)
export class HourRatesResolver {
  constructor(
    private readonly finder: PeriodsFinder,
    private readonly record: RecordHourRates,
    private readonly answers: PeriodAnswers,
  ) {}

  @Allow('hourRates.list')
  @Query(() => [HourRates], { description: 'What an hour of work is worth, the newest first.' })
  hourRates(@Hub() hub: HubContext): Promise<HourRates[]> {
    return this.finder.rates(hub);
  }

  @Allow('hourRates.record')
  @Mutation(() => HourRatesResult, {
    description: 'Records what an hour is worth from a day on; what was computed before stays.',
  })
  async recordHourRates(
    @Args('input') input: RecordHourRatesInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const rates = { staffRate: moneyOf(input.staffRate), volunteerRate: moneyOf(input.volunteerRate) };
    return this.answers.recorded(hub, await this.record.execute(actor, { ...input, ...rates }));
  }
}
