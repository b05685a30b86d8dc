import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { partnerOf, planOf } from './input-shapes.js';
import { ProgramResult } from './model/program.model.js';
import { ProgramAnswers } from './program.answers.js';
import { PublishProgramInput } from './program-step.inputs.js';
import { EditProgramInput, ProposeProgramInput } from './program.inputs.js';
import { EditProgram, ProposeProgram, PublishProgram } from './use-cases/index.js';

@Resolver()
export class ProgramPlansResolver {
  constructor(
    private readonly edit: EditProgram,
    private readonly propose: ProposeProgram,
    private readonly publish: PublishProgram,
    private readonly answers: ProgramAnswers,
  ) {}

  @Allow('program.propose')
  @Mutation(() => ProgramResult, { description: 'Proposes work that several members would do together.' })
  async proposeProgram(
    @Args('input') input: ProposeProgramInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.propose.execute(actor, {
        ...planOf(input),
        partners: input.partners.map(partnerOf),
        idempotencyKey: input.idempotencyKey ?? null,
      }),
      asked,
    );
  }

  @Allow('program.edit')
  @Mutation(() => ProgramResult, {
    description: 'Changes the plan of a programme, its texts or its days; what is left out stays.',
  })
  async editProgram(
    @Args('input') input: EditProgramInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(
      hub,
      await this.edit.execute(actor, {
        ...planOf(input),
        programId: input.programId,
        version: input.version,
        idempotencyKey: input.idempotencyKey ?? null,
      }),
      asked,
    );
  }

  @Allow('program.publish')
  @Mutation(() => ProgramResult, { description: 'Shows a programme to everybody, or does so no longer.' })
  async publishProgram(
    @Args('input') input: PublishProgramInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.publish.execute(actor, input), asked);
  }
}
