import { ok, performErasure, type Actor, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { ErasureEntity } from '../../entities/index.js';
import { ERASURE_LOG } from '../erasure-log.job.js';
import { personFacts } from '../../person-facts.js';
import { refusedByDatabase } from '../../use-cases/deactivate-person.js';
import { endMandates } from '../../use-cases/end-mandates.js';
import type { ErasureCommand } from './request-erasure.js';

/**
 * Erases a person. What must be forgotten is one function of the database (`erase_person`), because a restored backup has
 * to forget the same again; see `replay-erasures.ts`.
 */
@Injectable()
export class PerformErasure {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, command: ErasureCommand): Promise<Result<{ personId: string }, Refusal>> {
    demand(actor, 'erasure.perform', { networkId: actor.networkId, accountId: command.personId });
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'erasure.perform', command.idempotencyKey, command, () => this.in(tx, command)),
      );
    } catch (error) {
      return refusedByDatabase(error);
    }
  }

  private async in(tx: Tx, { personId, version }: ErasureCommand) {
    const { networkId } = tx.actor;
    const facts = await personFacts(tx, personId);
    const rule = performErasure(facts, version, tx.actor, tx.today);
    if (!rule.ok || !facts.erasure) return rule as Result<never, Refusal>;
    await endMandates(tx, rule.value.ended);
    const namelessId = rule.value.keepAccount ? newId() : null;
    await tx.manager.update(
      ErasureEntity,
      { networkId, id: facts.erasure.id },
      { performedAt: tx.now, namelessId },
    );
    const [done] = (await tx.manager.query('SELECT erase_person($1, $2, $3, $4) AS parts', [
      ...[networkId, personId, namelessId, tx.now],
    ])) as { parts: number }[];
    await tx.after({ name: ERASURE_LOG, data: { networkId } });
    await tx.audit({
      event: 'erasure.performed',
      subject: { type: 'person', id: personId },
      data: { parts: done?.parts ?? 0, mandates: rule.value.ended.length },
    });
    return ok({ personId: namelessId ?? personId });
  }
}
