import {
  cleanText,
  deactivatePerson,
  ok,
  refused,
  under,
  type Actor,
  type Deactivation,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { demand } from '../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../platform/db/index.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { AccountEntity, DeactivationEntity } from '../entities/index.js';
import { personFacts } from '../person-facts.js';
import { endMandates } from './end-mandates.js';

export interface DeactivateInput {
  personId: string;
  version: number;
  reason: string;
  idempotencyKey?: string | undefined;
}

/**
 * Shuts a person out of the network: mandates, sessions that act here and an open invitation end in one transaction, so
 * the very next request is refused. An account that no other network holds is shut as a whole.
 */
@Injectable()
export class DeactivatePerson {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: DeactivateInput): Promise<Result<{ personId: string }, Refusal>> {
    demand(actor, 'person.deactivate', { networkId: actor.networkId, accountId: input.personId });
    const reason = cleanText(input.reason, { max: 1000, multiline: true, required: true });
    if (!reason.ok) return { ok: false, refusal: under('reason', reason.refusal) };
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'person.deactivate', input.idempotencyKey, input, () =>
          this.in(tx, input, reason.value),
        ),
      );
    } catch (error) {
      return refusedByDatabase(error);
    }
  }

  private async in(tx: Tx, { personId, version }: DeactivateInput, reason: string) {
    const facts = await personFacts(tx, personId);
    const rule = deactivatePerson(facts, version, tx.actor, tx.today);
    if (!rule.ok) return rule;
    await endMandates(tx, rule.value.ended);
    await tx.manager.insert(DeactivationEntity, {
      ...{ networkId: tx.actor.networkId, id: newId(), accountId: personId },
      ...{ deactivatedAt: tx.now, reactivatedAt: null },
      mandateIds: rule.value.ended.map(({ mandate }) => mandate.id),
    });
    await shutDoors(tx, personId, rule.value);
    await tx.audit({
      event: 'person.deactivated',
      subject: { type: 'person', id: personId },
      data: { accountId: personId, mandates: rule.value.ended.length },
      personal: { reason },
    });
    return ok({ personId });
  }
}

/** Two commands at once may both pass the rule; the database lets one through. */
export function refusedByDatabase(error: unknown): Result<never, Refusal> {
  const broken = brokenConstraint(error);
  if (broken === 'active_member_has_officer') return refused('LAST_OFFICER');
  if (broken === 'network_keeps_a_coordinator') return refused('LAST_COORDINATOR');
  throw error;
}

async function shutDoors(tx: Tx, accountId: string, { shutAccount }: Deactivation): Promise<void> {
  const { networkId } = tx.actor;
  await tx.manager.query(
    `UPDATE sessions SET ended_at = $3 WHERE account_id = $1 AND ended_at IS NULL AND ($4 OR network_id = $2)`,
    [accountId, networkId, tx.now, shutAccount],
  );
  await tx.manager.query(
    `UPDATE invitations SET revoked_at = $3, version = version + 1
      WHERE network_id = $2 AND account_id = $1 AND accepted_at IS NULL AND revoked_at IS NULL`,
    [accountId, networkId, tx.now],
  );
  if (!shutAccount) return;
  await tx.manager.update(AccountEntity, { id: accountId }, { deactivatedAt: tx.now });
  await tx.manager.query(
    `UPDATE sign_in_attempts SET used_at = $2 WHERE account_id = $1 AND used_at IS NULL`,
    [accountId, tx.now],
  );
}
