import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { MarkMissingInput, PeriodStepInput, RecordPeriodInput, UnlockPeriodInput } from './period.inputs.js';
import { PeriodAnswers } from './period.answers.js';
import { PeriodResult, ReportingPeriod } from './period.model.js';
import { LockPeriod } from './use-cases/lock-period.js';
import { MarkPeriodMissing } from './use-cases/mark-missing.js';
import { RecordPeriod } from './use-cases/record-period.js';
import { UnlockPeriod } from './use-cases/unlock-period.js';

@Resolver(() => ReportingPeriod)
export class PeriodsResolver {
  constructor(
    private readonly record: RecordPeriod,
    private readonly lock: LockPeriod,
    private readonly unlock: UnlockPeriod,
    private readonly missing: MarkPeriodMissing,
    private readonly answers: PeriodAnswers,
  ) {}

  @Allow('period.list')
  @Query(() => [ReportingPeriod], { description: 'The reporting periods, the newest first.' })
  reportingPeriods(@Hub() hub: HubContext): Promise<ReportingPeriod[]> {
    return this.answers.all(hub);
  }

  @Allow('period.record')
  @Mutation(() => PeriodResult, { description: 'Sets the days whose activities are reported together.' })
  async recordReportingPeriod(
    @Args('input') input: RecordPeriodInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.record.execute(actor, input));
  }

  @Allow('period.lock')
  @Mutation(() => PeriodResult, { description: 'Makes the figures of a period final.' })
  async lockPeriod(@Args('input') input: PeriodStepInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.answers.moved(hub, await this.lock.execute(actor, input));
  }

  @Allow('period.unlock')
  @Mutation(() => PeriodResult, {
    description: 'Opens a locked period for a time; the auditors are told, and it locks itself.',
  })
  async unlockPeriod(
    @Args('input') input: UnlockPeriodInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.unlock.execute(actor, input));
  }

  @Allow('period.markMissing')
  @Mutation(() => PeriodResult, { description: 'Says that a member reports nothing of a period.' })
  async markPeriodMissing(
    @Args('input') input: MarkMissingInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.moved(hub, await this.missing.execute(actor, input));
  }
}
