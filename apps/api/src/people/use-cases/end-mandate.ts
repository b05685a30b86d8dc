import {
  cleanText,
  endMandate,
  ok,
  refused,
  under,
  type Actor,
  type EndMandateFacts,
  type PlainDate,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../platform/db/index.js';
import { notFound } from '../../platform/errors/index.js';
import { renamed } from '../../platform/errors/renamed.js';
import { idempotent } from '../../platform/idempotency/index.js';
import { MandateEntity } from '../entities/index.js';

export interface EndMandateInput {
  mandateId: string;
  version: number;
  /** Last day of the mandate; without it the mandate ends at once. */
  on?: PlainDate | null;
  reason: string;
  idempotencyKey?: string | undefined;
}

/**
 * Takes a role away. At once means at the next request: the guard joins the session with a mandate that is live, so no
 * session has to be hunted down.
 */
@Injectable()
export class EndMandate {
  constructor(private readonly unitOfWork: UnitOfWork) {}

  async execute(actor: Actor, input: EndMandateInput): Promise<Result<{ mandateId: string }, Refusal>> {
    const reason = cleanText(input.reason, { max: 1000, multiline: true, required: true });
    if (!reason.ok) return { ok: false, refusal: under('reason', reason.refusal) };
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'mandate.end', input.idempotencyKey, input, () =>
          this.in(tx, actor, input, reason.value),
        ),
      );
    } catch (error) {
      // Two officers who end each other's mandate at once: the database keeps one.
      if (brokenConstraint(error) === 'active_member_has_officer') return refused('LAST_OFFICER');
      throw error;
    }
  }

  private async in(tx: Tx, actor: Actor, input: EndMandateInput, reason: string) {
    const mandate = await tx.manager.findOne(MandateEntity, {
      where: { networkId: actor.networkId, id: input.mandateId },
      lock: { mode: 'pessimistic_write' },
    });
    if (!mandate) throw notFound();
    demand(actor, 'mandate.end', {
      networkId: mandate.networkId,
      organizationId: mandate.organizationId ?? undefined,
    });
    if (mandate.version !== input.version) {
      return refused('STALE_VERSION', undefined, { currentVersion: mandate.version });
    }
    const rule = endMandate(await factsOf(tx, mandate), { lastDay: input.on ?? null }, actor, tx.today);
    if (!rule.ok) return renamed<never>(rule, { lastDay: 'on' });
    const { toDate, endedAtOnce } = rule.value;
    await tx.manager.update(
      MandateEntity,
      { networkId: mandate.networkId, id: mandate.id },
      { toDate, endedAt: endedAtOnce ? tx.now : null, version: mandate.version + 1 },
    );
    await tx.audit({
      event: 'mandate.ended',
      subject: { type: 'mandate', id: mandate.id },
      organizationId: mandate.organizationId ?? undefined,
      data: { accountId: mandate.accountId, role: mandate.role, toDate, atOnce: endedAtOnce },
      personal: { reason },
    });
    return ok({ mandateId: mandate.id });
  }
}

async function factsOf(tx: Tx, mandate: MandateEntity): Promise<EndMandateFacts> {
  const { networkId, organizationId } = mandate;
  if (organizationId === null) return { mandate, officers: [], isMember: false };
  const officers = await tx.manager.find(MandateEntity, { where: { networkId, organizationId, role: 'AO' } });
  const members = (await tx.manager.query(
    `SELECT 1 FROM memberships WHERE network_id = $1 AND organization_id = $2 AND state IN ('ACTIVE', 'SUSPENDED')`,
    [networkId, organizationId],
  )) as unknown[];
  return { mandate, officers, isMember: members.length > 0 };
}
