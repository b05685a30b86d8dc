import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../platform/access/index.js';
import { answer } from '../platform/errors/index.js';
import { Asked } from '../platform/graphql/asked.js';
import { moneyOf, type MoneyInput } from '../platform/graphql/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { localTextOf } from './model/local-text.model.js';
import { Network } from './model/network.model.js';
import { EditNetworkInput, EditNetworkResult } from './network.inputs.js';
import { NetworksFinder } from './networks.finder.js';
import { EditNetwork } from './use-cases/edit-network.js';

@Resolver(() => Network)
export class NetworksResolver {
  constructor(
    private readonly finder: NetworksFinder,
    private readonly editNetworkCase: EditNetwork,
  ) {}

  @Allow('network.read')
  @Query(() => Network, { description: 'The network of the mandate in which you act.' })
  network(@Hub() hub: HubContext, @Asked() asked: string[]): Promise<Network> {
    return this.finder.own(hub, asked);
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, {
    description: "Changes the network's name and the rules it has agreed on.",
  })
  async editNetwork(@Args('input') input: EditNetworkInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    const { name, policies: figures } = input;
    const policies = figures && { ...figures, sponsorCeiling: limitOf(figures.sponsorCeiling) };
    const result = await this.editNetworkCase.execute(actor, { ...input, policies, name: localTextOf(name) });
    const read = await thenRead(result, async () => ({ network: await this.finder.whole(hub) }));
    return answer(read, hub.language);
  }
}

/** Null lifts the limit, nothing leaves it as it is. */
const limitOf = (limit: MoneyInput | null | undefined) => (limit ? moneyOf(limit) : limit);
