import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { ProgramResult } from './model/program.model.js';
import { ProgramAnswers } from './program.answers.js';
import { ProgramStepInput } from './program-step.inputs.js';
import { CloseProgram } from './use-cases/index.js';

@Resolver()
export class ProgramClosingsResolver {
  constructor(
    private readonly close: CloseProgram,
    private readonly answers: ProgramAnswers,
  ) {}

  @Allow('program.close')
  @Mutation(() => ProgramResult, { description: 'Accepts the final report and closes a programme.' })
  async closeProgram(
    @Args('input') input: ProgramStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.close.execute(actor, input), asked);
  }
}
