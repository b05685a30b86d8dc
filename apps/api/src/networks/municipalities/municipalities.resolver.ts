import type { Actor, Refusal, Result } from '@kalaka/domain';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { localTextOf } from '../model/local-text.model.js';
import { EditNetworkResult } from '../network.inputs.js';
import { NetworksFinder } from '../networks.finder.js';
import {
  RemoveMunicipalityInput,
  RemoveOfficeInput,
  SaveMunicipalityInput,
  SaveOfficeInput,
} from './municipalities.inputs.js';
import { RemoveMunicipality } from './use-cases/remove-municipality.js';
import { RemoveOffice } from './use-cases/remove-office.js';
import { SaveMunicipality } from './use-cases/save-municipality.js';
import { SaveOffice } from './use-cases/save-office.js';

@Resolver()
export class MunicipalitiesResolver {
  constructor(
    private readonly finder: NetworksFinder,
    private readonly municipality: SaveMunicipality,
    private readonly office: SaveOffice,
    private readonly municipalityGoes: RemoveMunicipality,
    private readonly officeGoes: RemoveOffice,
  ) {}

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, { description: 'Adds a municipality to the network, or changes it.' })
  async saveMunicipality(
    @Args('input') input: SaveMunicipalityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.told(
      hub,
      await this.municipality.execute(actor, { ...input, name: localTextOf(input.name) }),
    );
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, { description: 'Adds an office to a municipality, or changes it.' })
  async saveOffice(@Args('input') input: SaveOfficeInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return this.told(hub, await this.office.execute(actor, { ...input, name: localTextOf(input.name) }));
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, {
    description: 'Takes a municipality without offices out of the network.',
  })
  async removeMunicipality(
    @Args('input') input: RemoveMunicipalityInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.told(hub, await this.municipalityGoes.execute(actor, input));
  }

  @Allow('network.edit')
  @Mutation(() => EditNetworkResult, { description: 'Takes away an office for which nobody has acted.' })
  async removeOffice(
    @Args('input') input: RemoveOfficeInput,
    @Acting() actor: Actor,
    @Hub() hub: HubContext,
  ) {
    return this.told(hub, await this.officeGoes.execute(actor, input));
  }

  private async told(hub: HubContext, result: Result<object, Refusal>) {
    const read = await thenRead(result, async () => ({ network: await this.finder.whole(hub) }));
    return answer(read, hub.language);
  }
}
