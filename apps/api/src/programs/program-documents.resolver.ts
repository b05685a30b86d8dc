import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { ProgramResult } from './model/program.model.js';
import { ProgramAnswers } from './program.answers.js';
import { AttachProgramDocumentInput, RemoveProgramDocumentInput } from './program-step.inputs.js';
import { AttachProgramDocument, RemoveProgramDocument } from './use-cases/index.js';

@Resolver()
export class ProgramDocumentsResolver {
  constructor(
    private readonly attach: AttachProgramDocument,
    private readonly remove: RemoveProgramDocument,
    private readonly answers: ProgramAnswers,
  ) {}

  @Allow('program.attachDocument')
  @Mutation(() => ProgramResult, { description: 'Keeps a file with a programme.' })
  async attachProgramDocument(
    @Args('input') input: AttachProgramDocumentInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.attach.execute(actor, input), asked);
  }

  @Allow('program.attachDocument')
  @Mutation(() => ProgramResult, {
    description: 'Takes a document away from a programme; the signed agreement stays.',
  })
  async removeProgramDocument(
    @Args('input') input: RemoveProgramDocumentInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.changed(hub, await this.remove.execute(actor, input), asked);
  }
}
