import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { localTextOf } from '../networks/index.js';
import { ProgramResult } from './model/program.model.js';
import { ProgramAnswers } from './program.answers.js';
import { CompleteProgramInput, ProgramStepInput, ReasonedProgramStepInput } from './program-step.inputs.js';
import { ActivateProgram, CompleteProgram, ResumeProgram, SuspendProgram } from './use-cases/index.js';

@Resolver()
export class ProgramStepsResolver {
  constructor(
    private readonly activate: ActivateProgram,
    private readonly complete: CompleteProgram,
    private readonly resume: ResumeProgram,
    private readonly suspend: SuspendProgram,
    private readonly answers: ProgramAnswers,
  ) {}

  @Allow('program.activate')
  @Mutation(() => ProgramResult, { description: 'Lets the work of a programme begin.' })
  async activateProgram(
    @Args('input') input: ProgramStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.activate.execute(actor, input), asked);
  }

  @Allow('program.suspend')
  @Mutation(() => ProgramResult, { description: 'Pauses a programme, and says why.' })
  async suspendProgram(
    @Args('input') input: ReasonedProgramStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.suspend.execute(actor, input), asked);
  }

  @Allow('program.resume')
  @Mutation(() => ProgramResult, { description: 'Lets a paused programme go on.' })
  async resumeProgram(
    @Args('input') input: ProgramStepInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.resume.execute(actor, input), asked);
  }

  @Allow('program.complete')
  @Mutation(() => ProgramResult, {
    description: 'Says that the work of a programme is done, with the final report.',
  })
  async completeProgram(
    @Args('input') input: CompleteProgramInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.complete.execute(actor, { ...input, finalReport: localTextOf(input.finalReport) }),
      asked,
    );
  }
}
