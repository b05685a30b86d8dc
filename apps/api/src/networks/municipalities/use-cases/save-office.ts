import {
  checkOffice,
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
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { MunicipalityEntity, OfficeEntity } from '../../entities/index.js';
import { lockedOffice } from '../municipality-rows.js';

export interface SaveOfficeInput {
  /** Without it a new one. */
  officeId?: string | null;
  municipalityId: string;
  version: number;
  name: LocalText;
  email?: string | null;
  idempotencyKey?: string | null;
}

/** Adds an office of a municipality, or changes its name and address. It stays with its municipality. */
@Injectable()
export class SaveOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  execute(actor: Actor, input: SaveOfficeInput): Promise<Result<{ officeId: string }, Refusal>> {
    demand(actor, 'network.edit', { networkId: actor.networkId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'network.edit', input.idempotencyKey, input, () => this.in(tx, input)),
    );
  }

  private async in(tx: Tx, input: SaveOfficeInput): Promise<Result<{ officeId: string }, Refusal>> {
    const { networkId } = tx.actor;
    const { municipalityId } = input;
    const there = await tx.manager.existsBy(MunicipalityEntity, { networkId, id: municipalityId });
    if (!there) throw notFound();
    const kept = input.officeId ? await lockedOffice(tx, input.officeId, municipalityId) : null;
    const version = nextVersion(kept?.version ?? 0, input.version);
    if (!version.ok) return version;
    const words = checkOffice({ name: input.name, email: input.email ?? null });
    if (!words.ok) return words;
    const id = kept?.id ?? newId();
    const { name, email } = words.value;
    await tx.manager.save(OfficeEntity, {
      networkId,
      id,
      municipalityId,
      name,
      email,
      version: version.value,
    });
    await tx.audit({
      event: kept ? 'network.officeEdited' : 'network.officeAdded',
      subject: { type: 'office', id },
      data: { municipalityId, version: version.value },
      personal: { before: kept && { name: kept.name, email: kept.email }, after: { name, email } },
    });
    return ok({ officeId: id });
  }
}
