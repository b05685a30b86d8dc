import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import {
  DeactivatePersonInput,
  DeactivatePersonResult,
  ReactivatePersonInput,
  ReactivatePersonResult,
} from './model/person.inputs.js';
import { Person } from './model/person.model.js';
import { PersonAnswers } from './person-answers.js';
import { DeactivatePerson } from './use-cases/deactivate-person.js';
import { ReactivatePerson } from './use-cases/reactivate-person.js';

/** Shutting a person out of the network and letting them in again. */
@Resolver(() => Person)
export class PersonsResolver {
  constructor(
    private readonly deactivateCase: DeactivatePerson,
    private readonly reactivateCase: ReactivatePerson,
    private readonly answers: PersonAnswers,
  ) {}

  @Allow('person.deactivate')
  @Mutation(() => DeactivatePersonResult, {
    description: 'Shuts a person out of the network: mandates and sessions end at once.',
  })
  async deactivatePerson(
    @Args('input') input: DeactivatePersonInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.of(hub, await this.deactivateCase.execute(actor, input));
  }

  @Allow('person.reactivate')
  @Mutation(() => ReactivatePersonResult, {
    description: 'Lets a person in again; the mandates that ended by it are given anew from today.',
  })
  async reactivatePerson(
    @Args('input') input: ReactivatePersonInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.answers.of(hub, await this.reactivateCase.execute(actor, input));
  }
}
