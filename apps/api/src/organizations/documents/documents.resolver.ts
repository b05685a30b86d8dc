import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { EditOrganizationResult } from '../organization.results.js';
import { AddDocumentInput, CheckDocumentInput, ReturnDocumentInput } from './document.inputs.js';
import { AddDocument } from './use-cases/add-document.js';
import { CheckDocument } from './use-cases/check-document.js';
import { ReturnDocument } from './use-cases/return-document.js';

@Resolver()
export class DocumentsResolver {
  constructor(
    private readonly add: AddDocument,
    private readonly check: CheckDocument,
    private readonly sendBack: ReturnDocument,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('document.add')
  @Mutation(() => EditOrganizationResult, {
    description: 'Enters a paper with its file; it counts when somebody else has checked it.',
  })
  async addDocument(
    @Args('input') input: AddDocumentInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.add.execute(actor, input), asked);
  }

  @Allow('document.check')
  @Mutation(() => EditOrganizationResult, {
    description: 'Says that you compared a paper with its file; somebody else entered it.',
  })
  async checkDocument(
    @Args('input') input: CheckDocumentInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.check.execute(actor, input), asked);
  }

  @Allow('document.check')
  @Mutation(() => EditOrganizationResult, {
    description: 'Sends a paper back that is not what it should be.',
  })
  async returnDocument(
    @Args('input') input: ReturnDocumentInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.sendBack.execute(actor, input), asked);
  }
}
