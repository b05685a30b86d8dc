import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { localTextOf } from '../networks/index.js';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { answer } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { Asked } from '../platform/graphql/asked.js';
import { UuidScalar, type Connection } from '../platform/graphql/index.js';
import {
  AppointMandateInput,
  AppointMandateResult,
  EndMandateInput,
  EndMandateResult,
  PeopleArgs,
} from './model/mandate.inputs.js';
import { Coordinator, Person, PersonConnection } from './model/person.model.js';
import { PeopleFinder } from './people.finder.js';
import { AppointMandate } from './use-cases/appoint-mandate.js';
import { EndMandate } from './use-cases/end-mandate.js';

@Resolver(() => Person)
export class PeopleResolver {
  constructor(
    private readonly finder: PeopleFinder,
    private readonly appointCase: AppointMandate,
    private readonly endCase: EndMandate,
  ) {}

  @Allow('person.list')
  @Query(() => PersonConnection, { description: 'People who hold a mandate in the network, by name.' })
  people(
    @Args() args: PeopleArgs,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<Connection<Person>> {
    return this.finder.page(hub, args, asked);
  }

  @Allow('person.list')
  @Query(() => Person, { description: 'Somebody who holds or held a mandate in the network.' })
  person(
    @Args('id', { type: () => UuidScalar, description: 'Id of the account.' }) id: string,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<Person> {
    return this.finder.person(hub, id, asked);
  }

  @Allow('coordination.read')
  @Query(() => [Coordinator], {
    description: 'Who coordinates the network today, with the address to write to.',
  })
  coordination(@Hub() hub: HubContext): Promise<Coordinator[]> {
    return this.finder.coordination(hub);
  }

  @Allow('mandate.appoint')
  @Mutation(() => AppointMandateResult, { description: 'Gives a person a role and sends an invitation.' })
  async appointMandate(
    @Args('input') input: AppointMandateInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const result = await this.appointCase.execute(actor, { ...input, title: localTextOf(input.title) });
    return answer(await thenRead(result, (done) => this.mandate(hub, done)), hub.language);
  }

  @Allow('mandate.end')
  @Mutation(() => EndMandateResult, { description: 'Takes a role away, at once or after a day.' })
  async endMandate(@Args('input') input: EndMandateInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    const result = await this.endCase.execute(actor, input);
    return answer(await thenRead(result, (done) => this.mandate(hub, done)), hub.language);
  }

  private async mandate(hub: HubContext, { mandateId }: { mandateId: string }) {
    return { mandate: await this.finder.mandate(hub, mandateId) };
  }
}
