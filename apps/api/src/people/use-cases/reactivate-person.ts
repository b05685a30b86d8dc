import {
  appoint,
  isCode,
  ok,
  ORGANIZATION_ROLES,
  reactivatePerson,
  type Actor,
  type Mandate,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../platform/access/index.js';
import { UnitOfWork, type Tx } from '../../platform/db/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { AccountEntity, DeactivationEntity, MandateEntity } from '../entities/index.js';
import { personFacts } from '../person-facts.js';

export interface ReactivateInput {
  personId: string;
  version: number;
  idempotencyKey?: string | undefined;
}

/**
 * Lets a person in again. What ended by the deactivation is given anew from today, where the rules of giving still allow
 * it; ended mandates stay ended. Sessions do not come back: the person signs in.
 */
@Injectable()
export class ReactivatePerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: ReactivateInput): Promise<Result<{ personId: string }, Refusal>> {
    demand(actor, 'person.reactivate', { networkId: actor.networkId, accountId: input.personId });
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'person.reactivate', input.idempotencyKey, input, () => this.in(tx, input)),
    );
  }

  private async in(tx: Tx, { personId, version }: ReactivateInput) {
    const facts = await personFacts(tx, personId);
    const rule = reactivatePerson(facts, version);
    if (!rule.ok) return rule;
    const { networkId, id, mandateIds } = facts.deactivation as DeactivationEntity;
    await tx.manager.update(DeactivationEntity, { networkId, id }, { reactivatedAt: tx.now });
    await tx.manager.update(AccountEntity, { id: personId }, { deactivatedAt: null });
    const ended = facts.mandates.filter((mandate) => mandateIds.includes(mandate.id));
    const given = await this.give(tx, ended, facts.mandates);
    await tx.audit({
      event: 'person.reactivated',
      subject: { type: 'person', id: personId },
      data: { accountId: personId, mandates: given },
    });
    return ok({ personId });
  }

  /** The bodies were there when the mandates ended and are never removed, so only time and other mandates can object. */
  private async give(tx: Tx, ended: readonly Mandate[], held: readonly Mandate[]): Promise<number> {
    const all = [...held];
    for (const { accountId, role, organizationId, officeId, title, toDate } of ended) {
      const facts = { mandates: all, organizationExists: true, officeExists: true, deactivated: false };
      // What had a day to end at keeps it; "at once" wrote the day of the deactivation over the others.
      const request = {
        accountId,
        role,
        organizationId,
        officeId,
        title,
        fromDate: tx.today,
        toDate: later(toDate, tx.today),
      };
      const rule = appoint(facts, request, tx.actor, tx.today);
      if (!rule.ok) continue;
      const id = newId();
      await tx.manager.insert(MandateEntity, { id, ...rule.value, endedAt: null, version: 1 });
      all.push({ id, ...rule.value, endedAt: null });
      await tx.audit({
        event: 'mandate.appointed',
        subject: { type: 'mandate', id },
        organizationId: isCode(ORGANIZATION_ROLES, role) ? (organizationId ?? undefined) : undefined,
        data: { accountId, role, organizationId, officeId, fromDate: tx.today, toDate: request.toDate },
      });
    }
    return all.length - held.length;
  }
}

const later = (day: string | null, today: string): string | null =>
  day !== null && day > today ? day : null;
