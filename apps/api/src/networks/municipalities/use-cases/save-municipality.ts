import {
  checkMunicipality,
  nextVersion,
  ok,
  type Actor,
  type LocalText,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { MunicipalityEntity } from '../../entities/index.js';
import { lockedMunicipality } from '../municipality-rows.js';

export interface SaveMunicipalityInput {
  /** Without it a new one. */
  municipalityId?: string | null;
  version: number;
  name: LocalText;
  country: string;
  idempotencyKey?: string | null;
}

/** Adds a municipality that the network works with, or changes how it is called. */
@Injectable()
export class SaveMunicipality {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: SaveMunicipalityInput): Promise<Result<{ municipalityId: string }, Refusal>> {
    demand(actor, 'network.edit', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'network.edit', input.idempotencyKey, input, () => this.in(tx, input)),
    );
  }

  private async in(
    tx: Tx,
    input: SaveMunicipalityInput,
  ): Promise<Result<{ municipalityId: string }, Refusal>> {
    const { networkId } = tx.actor;
    const kept = input.municipalityId ? await lockedMunicipality(tx, input.municipalityId) : null;
    const version = nextVersion(kept?.version ?? 0, input.version);
    if (!version.ok) return version;
    const words = checkMunicipality(input);
    if (!words.ok) return words;
    const id = kept?.id ?? newId();
    const { name, country } = words.value;
    await tx.manager.save(MunicipalityEntity, { networkId, id, name, country, version: version.value });
    await tx.audit({
      event: kept ? 'network.municipalityEdited' : 'network.municipalityAdded',
      subject: { type: 'municipality', id },
      data: { country, version: version.value },
      personal: { before: kept && { name: kept.name, country: kept.country }, after: { name, country } },
    });
    return ok({ municipalityId: id });
  }
}
