import { ok, refused, removeOffice, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { OfficeEntity } from '../../entities/index.js';
import { lockedOffice, officialsOf } from '../municipality-rows.js';

export interface RemoveOfficeInput {
  officeId: string;
  version: number;
  idempotencyKey?: string | null;
}

type Removed = Result<{ officeId: string }, Refusal>;

/** Takes an office off its municipality as long as nobody has acted for it. */
@Injectable()
export class RemoveOffice {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: RemoveOfficeInput): Promise<Removed> {
    demand(actor, 'network.edit', { networkId: actor.networkId });
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'network.edit', input.idempotencyKey, input, () => this.in(tx, input)),
      );
    } catch (error) {
      // Somebody was appointed to it meanwhile: the database keeps the office of a mandate.
      if (brokenConstraint(error) === 'mandate_has_office') return refused('OFFICE_IN_USE');
      throw error;
    }
  }

  private async in(tx: Tx, { officeId: id, version }: RemoveOfficeInput): Promise<Removed> {
    const { networkId } = tx.actor;
    const kept = await lockedOffice(tx, id);
    const officials = await officialsOf(tx, id);
    const decided = removeOffice({ version: kept.version, officials }, version);
    if (!decided.ok) return decided;
    await tx.manager.delete(OfficeEntity, { networkId, id });
    await tx.audit({
      event: 'network.officeRemoved',
      subject: { type: 'office', id },
      data: { municipalityId: kept.municipalityId },
      personal: { before: { name: kept.name, email: kept.email }, after: null },
    });
    return ok({ officeId: id });
  }
}
