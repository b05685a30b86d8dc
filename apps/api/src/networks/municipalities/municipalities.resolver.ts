import type { Actor } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { localTextOf } from '../model/local-text.model.js';
import { EditNetworkResult } from '../network.inputs.js';
import { NetworksFinder } from '../networks.finder.js';
import { SaveMunicipalityInput, SaveOfficeInput } from './municipalities.inputs.js';
import { SaveMunicipality } from './use-cases/save-municipality.js';
import { SaveOffice } from './use-cases/save-office.js';

@Resolver()
export class MunicipalitiesResolver {
  constructor(
    private readonly finder: NetworksFinder,
    private readonly municipality: SaveMunicipality,
    private readonly office: SaveOffice,
  ) {}

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, { description: 'Adds a municipality to the network, or changes it.' })
  async saveMunicipality(
    @Args('input') input: SaveMunicipalityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    const result = await this.municipality.execute(actor, { ...input, name: localTextOf(input.name) });
    const read = await thenRead(result, async () => ({ network: await this.finder.whole(hub) }));
    return answer(read, hub.language);
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, { description: 'Adds an office to a municipality, or changes it.' })
  async saveOffice(@Args('input') input: SaveOfficeInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    const result = await this.office.execute(actor, { ...input, name: localTextOf(input.name) });
    const read = await thenRead(result, async () => ({ network: await this.finder.whole(hub) }));
    return answer(read, hub.language);
  }
}
