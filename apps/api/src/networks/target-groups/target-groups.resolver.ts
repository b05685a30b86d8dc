import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { localTextOf } from '../model/local-text.model.js';
import { EditNetworkResult } from '../network.inputs.js';
import { NetworksFinder } from '../networks.finder.js';
import { OfferTargetGroupInput, SaveTargetGroupInput } from './target-groups.inputs.js';
import { ChangeOwnTerms, type TermChange } from '../own-terms/use-cases/change-own-terms.js';

@Resolver()
export class TargetGroupsResolver {
  constructor(
    private readonly finder: NetworksFinder,
    private readonly groups: ChangeOwnTerms,
  ) {}

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, {
    description: 'Adds a target group to those of every network, or gives it another name.',
  })
  saveTargetGroup(
    @Args('input') input: SaveTargetGroupInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.told(hub, actor, { ...input, name: localTextOf(input.name) });
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, {
    description: 'Takes a target group out of use. Organizations that have it keep it; no other is given it.',
  })
  retireTargetGroup(
    @Args('input') input: OfferTargetGroupInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.told(hub, actor, { ...input, retired: true });
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, { description: 'Takes a retired target group into use again.' })
  offerTargetGroup(
    @Args('input') input: OfferTargetGroupInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.told(hub, actor, { ...input, retired: false });
  }

  private async told(hub: HubContext, actor: Actor, change: TermChange) {
    const result = await this.groups.execute(actor, 'targetGroups', change);
    const read = await thenRead(result, async () => ({ network: await this.finder.whole(hub) }));
    return answer(read, hub.language);
  }
}
