import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, SignedIn, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import {
  ErasePersonInput,
  ErasePersonResult,
  ErasureRequest,
  ExportPersonInput,
  ExportPersonResult,
  RequestErasureInput,
  RequestErasureResult,
  WithdrawErasureInput,
  WithdrawErasureResult,
} from '../model/person.inputs.js';
import { ERASURE_REQUESTS } from '../people.queries.js';
import { PersonAnswers } from '../person-answers.js';
import { ExportPerson } from './use-cases/export-person.js';
import { PerformErasure } from './use-cases/perform-erasure.js';
import { RequestErasure } from './use-cases/request-erasure.js';

const FILE_NAME = 'kalaka-person.json';

/** The rights over one's own data: to have it, and to have it erased. */
@Resolver(() => ErasureRequest)
export class ErasuresResolver {
  constructor(
    private readonly requestCase: RequestErasure,
    private readonly performCase: PerformErasure,
    private readonly exportCase: ExportPerson,
    private readonly answers: PersonAnswers,
  ) {}

  @Allow('erasure.list')
  @Query(() => [ErasureRequest], { description: 'Who asks to be erased, longest first.' })
  erasureRequests(@Acting() actor: Actor, @Hub() hub: HubContext): Promise<ErasureRequest[]> {
    return hub.read.page<ErasureRequest[]>('erasure_requests', ERASURE_REQUESTS, [
      ...[actor.networkId, hub.language],
    ]);
  }

  @Allow('erasure.request')
  @Mutation(() => RequestErasureResult, {
    description: 'Asks the coordinator to erase you, or writes down that somebody asked by letter.',
  })
  async requestErasure(
    @Args('input') input: RequestErasureInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.of(hub, await this.requestCase.request(actor, input));
  }

  @Allow('erasure.withdraw')
  @Mutation(() => WithdrawErasureResult, { description: 'Takes a request to be erased back.' })
  async withdrawErasure(
    @Args('input') input: WithdrawErasureInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.of(hub, await this.requestCase.withdraw(actor, input));
  }

  @Allow('erasure.perform')
  @Mutation(() => ErasePersonResult, {
    description: 'Erases a person who asked for it. It cannot be taken back.',
  })
  async erasePerson(@Args('input') input: ErasePersonInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.answers.of(hub, await this.performCase.execute(actor, input));
  }

  @SignedIn()
  @Mutation(() => ExportPersonResult, {
    description:
      'Gives everything that is kept about you, or what the network keeps about somebody who asked for it.',
  })
  async exportPerson(@Args('input') input: ExportPersonInput, @Hub() hub: HubContext) {
    const result = await this.exportCase.execute(hub, input.personId);
    return answer(await thenRead(result, ({ content }) => ({ fileName: FILE_NAME, content })), hub.language);
  }
}
