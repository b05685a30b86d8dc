import {
  newNetwork,
  ok,
  systemActor,
  type LocalText,
  type NewNetwork,
  type NetworkPolicies,
  type GivenVocabulary,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { MunicipalityEntity, NetworkEntity, OfficeEntity } from '../entities/index.js';

export interface NewOffice {
  id: string;
  name: LocalText;
  email: string | null;
}

export interface NewMunicipality {
  id: string;
  name: LocalText;
  country: string;
  offices: NewOffice[];
}

export type CreateNetworkInput = Omit<NewNetwork, 'policies' | 'vocabulary'> & {
  id: string;
  policies?: Partial<NetworkPolicies>;
  vocabulary?: GivenVocabulary;
  municipalities: NewMunicipality[];
};

/**
 * Makes a network with its municipalities and their offices. Only the operator may: the application role has no right
 * to add a network, so this runs on the operator's connection.
 */
@Injectable()
export class CreateNetwork {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(input: CreateNetworkInput): Promise<Result<{ networkId: string }, Refusal>> {
    return this.unitOfWork.run(systemActor(input.id), async (tx) => {
      const network = newNetwork(input);
      if (!network.ok) return network;
      const { slug, name, languages, defaultLanguage, timeZone, currency, foundedOn, policies, vocabulary } =
        network.value;
      await tx.manager.insert(NetworkEntity, {
        id: input.id,
        ...{ slug, name, defaultLanguage, timeZone, currency, foundedOn, policies, vocabulary },
        languages: [...languages],
        state: 'ACTIVE',
        createdAt: tx.now,
        version: 1,
      });
      await tx.audit({
        event: 'network.created',
        subject: { type: 'network', id: input.id },
        data: { slug, timeZone, currency, foundedOn },
      });
      for (const municipality of input.municipalities) await addMunicipality(tx, input.id, municipality);
      return ok({ networkId: input.id });
    });
  }
}

async function addMunicipality(tx: Tx, networkId: string, municipality: NewMunicipality): Promise<void> {
  const { offices, ...columns } = municipality;
  await tx.manager.insert(MunicipalityEntity, { networkId, ...columns });
  await tx.audit({
    event: 'network.municipalityAdded',
    subject: { type: 'municipality', id: columns.id },
    data: { country: columns.country },
  });
  for (const office of offices) {
    await tx.manager.insert(OfficeEntity, { networkId, municipalityId: columns.id, ...office });
    await tx.audit({
      event: 'network.officeAdded',
      subject: { type: 'office', id: office.id },
      data: { municipalityId: columns.id },
    });
  }
}
