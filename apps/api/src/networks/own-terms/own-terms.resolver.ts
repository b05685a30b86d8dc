import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { localTextOf } from '../model/local-text.model.js';
import { EditNetworkResult } from '../network.inputs.js';
import { NetworksFinder } from '../networks.finder.js';
import { LIST_OF, type OwnTermList } from './own-term.model.js';
import { OfferOwnTermInput, SaveOwnTermInput } from './own-terms.inputs.js';
import { ChangeOwnTerms, type TermChange } from './use-cases/change-own-terms.js';

@Resolver()
export class OwnTermsResolver {
  constructor(
    private readonly finder: NetworksFinder,
    private readonly terms: ChangeOwnTerms,
  ) {}

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, {
    description: 'Adds a kind of activity or a district to the network, or gives it another name.',
  })
  saveOwnTerm(@Args('input') input: SaveOwnTermInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.told(hub, actor, { ...input, name: localTextOf(input.name) });
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, {
    description: 'Takes a term out of use. What has it keeps it; nothing new is given it.',
  })
  retireOwnTerm(@Args('input') input: OfferOwnTermInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.told(hub, actor, { ...input, retired: true });
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, { description: 'Takes a retired term into use again.' })
  offerOwnTerm(@Args('input') input: OfferOwnTermInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.told(hub, actor, { ...input, retired: false });
  }

  private async told(hub: HubContext, actor: Actor, { list, ...change }: TermChange & { list: OwnTermList }) {
    const result = await this.terms.execute(actor, LIST_OF[list], change);
    const read = await thenRead(result, async () => ({ network: await this.finder.whole(hub) }));
    return answer(read, hub.language);
  }
}
