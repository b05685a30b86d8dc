import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { Asked } from '../../platform/graphql/asked.js';
import { capacityOf } from '../input-shapes.js';
import { OrganizationAnswers } from '../organization.answers.js';
import { EditOrganizationResult } from '../organization.results.js';
import { SpareCapacityFinder } from './spare-capacity.finder.js';
import {
  RecordSpareCapacityInput,
  SpareCapacitiesArgs,
  SpareCapacityCommandInput,
} from './spare-capacity.inputs.js';
import { LentCapacityConnection } from './spare-capacity.model.js';
import { PauseSpareCapacity, RecordSpareCapacity, RemoveSpareCapacity } from './use-cases/index.js';

@Resolver()
export class SpareCapacityResolver {
  constructor(
    private readonly finder: SpareCapacityFinder,
    private readonly record: RecordSpareCapacity,
    private readonly pause: PauseSpareCapacity,
    private readonly remove: RemoveSpareCapacity,
    private readonly answers: OrganizationAnswers,
  ) {}

  @Allow('spareCapacity.list')
  @Query(() => LentCapacityConnection, { description: 'What members can lend each other now.' })
  spareCapacities(
    @Args() args: SpareCapacitiesArgs,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ): Promise<LentCapacityConnection> {
    return this.finder.page(hub, args, asked);
  }

  @Allow('spareCapacity.record')
  @Mutation(() => EditOrganizationResult, {
    description: 'Records what an organization can lend, or replaces what is said about it.',
  })
  async recordSpareCapacity(
    @Args('input') input: RecordSpareCapacityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    const command = { ...input, capacity: await capacityOf(hub, input.capacity) };
    return this.answers.edited(hub, await this.record.execute(actor, command), asked);
  }

  @Allow('spareCapacity.record')
  @Mutation(() => EditOrganizationResult, { description: 'Says that something may not be borrowed for now.' })
  async pauseSpareCapacity(
    @Args('input') input: SpareCapacityCommandInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.pause.execute(actor, input, true), asked);
  }

  @Allow('spareCapacity.record')
  @Mutation(() => EditOrganizationResult, { description: 'Says that something may be borrowed again.' })
  async resumeSpareCapacity(
    @Args('input') input: SpareCapacityCommandInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.pause.execute(actor, input, false), asked);
  }

  @Allow('spareCapacity.record')
  @Mutation(() => EditOrganizationResult, { description: 'Takes something that was lent off the list.' })
  async removeSpareCapacity(
    @Args('input') input: SpareCapacityCommandInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
    @Asked() asked: string[],
  ) {
    return this.answers.edited(hub, await this.remove.execute(actor, input), asked);
  }
}
