import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { ImportAnswers } from './imports.answers.js';
import { ImportStepInput, JudgePairInput } from './imports.inputs.js';
import { ImportResultUnion } from './imports.results.js';
import { AskForUndo } from './use-cases/ask-for-undo.js';
import { ConfirmImport } from './use-cases/confirm-import.js';
import { DiscardImport } from './use-cases/discard-import.js';
import { JudgePair } from './use-cases/judge-pair.js';

/** What a person decides about an import that was checked. */
@Resolver()
export class ImportDecisionsResolver {
  constructor(
    private readonly judge: JudgePair,
    private readonly confirm: ConfirmImport,
    private readonly discard: DiscardImport,
    private readonly undo: AskForUndo,
    private readonly answers: ImportAnswers,
  ) {}

  @Allow('organization.import')
  @Mutation(() => ImportResultUnion, { description: 'Says whether two that look alike are one.' })
  async judgeImportPair(
    @Args('input') { decision, ...input }: JudgePairInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const command = { ...input, decision: decision ?? null };
    return this.answers.stepped(hub, await this.judge.execute(actor, command));
  }

  @Allow('organization.import')
  @Mutation(() => ImportResultUnion, { description: 'Lets an import begin.' })
  async confirmImport(@Args('input') input: ImportStepInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.answers.stepped(hub, await this.confirm.execute(actor, input));
  }

  @Allow('organization.import')
  @Mutation(() => ImportResultUnion, { description: 'Throws away an import that was not confirmed.' })
  async discardImport(@Args('input') input: ImportStepInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.answers.stepped(hub, await this.discard.execute(actor, input));
  }

  @Allow('organization.import')
  @Mutation(() => ImportResultUnion, {
    description: 'Takes an import back, for seven days after it was done.',
  })
  async undoImport(@Args('input') input: ImportStepInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.answers.stepped(hub, await this.undo.execute(actor, input));
  }
}
