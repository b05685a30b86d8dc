import { removeMunicipality, ok, refused, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { MunicipalityEntity, OfficeEntity } from '../../entities/index.js';
import { lockedMunicipality } from '../municipality-rows.js';

export interface RemoveMunicipalityInput {
  municipalityId: string;
  version: number;
  idempotencyKey?: string | null;
}

type Removed = Result<{ municipalityId: string }, Refusal>;

/** Takes a municipality without offices out of the network, such as one that was added twice. */
@Injectable()
export class RemoveMunicipality {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: RemoveMunicipalityInput): Promise<Removed> {
    demand(actor, 'network.edit', { networkId: actor.networkId });
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'network.edit', input.idempotencyKey, input, () => this.in(tx, input)),
      );
    } catch (error) {
      // An office that was opened meanwhile: the database keeps its municipality.
      if (brokenConstraint(error) === 'office_has_municipality') return refused('MUNICIPALITY_HAS_OFFICES');
      throw error;
    }
  }

  private async in(tx: Tx, { municipalityId: id, version }: RemoveMunicipalityInput): Promise<Removed> {
    const { networkId } = tx.actor;
    const kept = await lockedMunicipality(tx, id);
    const offices = await tx.manager.countBy(OfficeEntity, { networkId, municipalityId: id });
    const decided = removeMunicipality({ version: kept.version, offices }, version);
    if (!decided.ok) return decided;
    await tx.manager.delete(MunicipalityEntity, { networkId, id });
    await tx.audit({
      event: 'network.municipalityRemoved',
      subject: { type: 'municipality', id },
      data: { country: kept.country },
      personal: { before: { name: kept.name, country: kept.country }, after: null },
    });
    return ok({ municipalityId: id });
  }
}
