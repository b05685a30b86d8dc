import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { localTextOf } from '../networks/index.js';
import { ProgramResult } from './model/program.model.js';
import { ProgramAnswers } from './program.answers.js';
import {
  AddProgramServiceInput,
  RecordIndicatorInput,
  RecordIndicatorPeriodInput,
  RemoveProgramServiceInput,
} from './program-parts.inputs.js';
import {
  AddProgramService,
  RecordIndicator,
  RecordIndicatorPeriod,
  RemoveProgramService,
} from './use-cases/index.js';

@Resolver()
export class ProgramPartsResolver {
  constructor(
    private readonly addService: AddProgramService,
    private readonly indicator: RecordIndicator,
    private readonly period: RecordIndicatorPeriod,
    private readonly removeService: RemoveProgramService,
    private readonly answers: ProgramAnswers,
  ) {}

  @Allow('program.recordIndicator')
  @Mutation(() => ProgramResult, { description: 'Records what is counted in a programme.' })
  async recordIndicator(
    @Args('input') input: RecordIndicatorInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.indicator.execute(actor, {
        ...input,
        name: localTextOf(input.name),
        unit: localTextOf(input.unit),
      }),
      asked,
    );
  }

  @Allow('program.recordIndicator')
  @Mutation(() => ProgramResult, {
    description:
      'Records a stretch of an indicator: its target, and what came of it where it is counted by hand.',
  })
  async recordIndicatorPeriod(
    @Args('input') { from, to, ...step }: RecordIndicatorPeriodInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.period.execute(actor, { ...step, fromDate: from, toDate: to }),
      asked,
    );
  }

  @Allow('program.editServices')
  @Mutation(() => ProgramResult, {
    description: 'Adds a public service to what the partners have taken over.',
  })
  async addProgramService(
    @Args('input') input: AddProgramServiceInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.addService.execute(actor, { ...input, level: localTextOf(input.level) }),
      asked,
    );
  }

  @Allow('program.editServices')
  @Mutation(() => ProgramResult, { description: 'Takes a service out of what the partners have taken over.' })
  async removeProgramService(
    @Args('input') input: RemoveProgramServiceInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.removeService.execute(actor, input), asked);
  }
}
