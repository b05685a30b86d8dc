import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { ImportAnswers } from './imports.answers.js';
import {
  BeginImportInput,
  MatchColumnsInput,
  ReplaceImportFilesInput,
  TellNamesInput,
} from './imports.inputs.js';
import { ImportResultUnion } from './imports.results.js';
import { BeginImport } from './use-cases/begin-import.js';
import { MatchColumns } from './use-cases/match-columns.js';
import { ReplaceImportFiles } from './use-cases/replace-import-files.js';
import { TellNames } from './use-cases/tell-names.js';

/** What brings files in and says how they are read. */
@Resolver()
export class ImportCommandsResolver {
  constructor(
    private readonly begin: BeginImport,
    private readonly match: MatchColumns,
    private readonly replace: ReplaceImportFiles,
    private readonly tell: TellNames,
    private readonly answers: ImportAnswers,
  ) {}

  @Allow('organization.import')
  @Mutation(() => ImportResultUnion, { description: 'Looks at files that were sent, and begins an import.' })
  async beginImport(@Args('input') input: BeginImportInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    const command = { ...input, reader: hub.language };
    return this.answers.stepped(hub, await this.begin.execute(actor, command));
  }

  @Allow('organization.import')
  @Mutation(() => ImportResultUnion, { description: 'Says which column is what, and lets it be checked.' })
  async matchImportColumns(
    @Args('input') input: MatchColumnsInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.stepped(hub, await this.match.execute(actor, input));
  }

  @Allow('organization.import')
  @Mutation(() => ImportResultUnion, { description: 'Takes corrected files and lets them be checked.' })
  async replaceImportFiles(
    @Args('input') input: ReplaceImportFilesInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const command = { ...input, reader: hub.language };
    return this.answers.stepped(hub, await this.replace.execute(actor, command));
  }

  @Allow('organization.import')
  @Mutation(() => ImportResultUnion, {
    description:
      'Says whom the names in a list of activities mean; this is remembered, and it is checked again.',
  })
  async tellImportNames(
    @Args('input') input: TellNamesInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.stepped(hub, await this.tell.execute(actor, input));
  }
}
