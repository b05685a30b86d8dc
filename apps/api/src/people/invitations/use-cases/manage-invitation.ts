import {
  endAll,
  isCode,
  ok,
  ORGANIZATION_ROLES,
  refused,
  resendInvitation,
  revokeInvitation,
  type Actor,
  type Mandate,
  type Operation,
  type Refusal,
  type Result,
} from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { demand } from '../../../platform/access/index.js';
import { brokenConstraint, UnitOfWork, type Tx } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { idempotent } from '../../../platform/idempotency/index.js';
import { personFacts } from '../../person-facts.js';
import { endMandates } from '../../use-cases/end-mandates.js';
import { InvitationEntity } from '../invitation.entity.js';
import { Inviter } from '../inviter.js';

export interface InvitationCommand {
  invitationId: string;
  version: number;
  idempotencyKey?: string | undefined;
}

type Managed = Promise<Result<{ personId: string }, Refusal>>;

/** Sends an invitation again, or takes it back: by the coordinator, or by the officer of the only organization it is for. */
@Injectable()
export class ManageInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly inviter: Inviter,
  ) {}

  async resend(actor: Actor, command: InvitationCommand): Managed {
    return this.unitOfWork.run(actor, (tx) =>
      idempotent(tx, 'invitation.resend', command.idempotencyKey, command, async () => {
        const { invitation } = await this.load(tx, 'invitation.resend', command);
        const allowed = resendInvitation(invitation, command.version, tx.now);
        if (!allowed.ok) return allowed;
        const renewed = await this.inviter.again(tx, invitation);
        await this.inviter.mail(tx, renewed);
        await tx.audit({
          event: 'invitation.sent',
          subject: { type: 'invitation', id: invitation.id },
          data: { accountId: invitation.accountId, sending: renewed.sendings },
        });
        return ok({ personId: invitation.accountId });
      }),
    );
  }

  /** Nobody has come in with it, so what was given with it ends as well: else the mandates would wait for ever. */
  async revoke(actor: Actor, command: InvitationCommand): Managed {
    try {
      return await this.unitOfWork.run(actor, (tx) =>
        idempotent(tx, 'invitation.revoke', command.idempotencyKey, command, async () => {
          const { invitation, facts } = await this.load(tx, 'invitation.revoke', command);
          const allowed = revokeInvitation(invitation, command.version, tx.now);
          if (!allowed.ok) return allowed;
          const ended = endAll(facts, actor, tx.today);
          if (!ended.ok) return ended;
          await endMandates(tx, ended.value);
          const { networkId, id, accountId, version } = invitation;
          await tx.manager.update(
            InvitationEntity,
            { networkId, id },
            { revokedAt: tx.now, version: version + 1 },
          );
          await tx.audit({
            ...{ event: 'invitation.revoked', subject: { type: 'invitation', id }, data: { accountId } },
          });
          return ok({ personId: accountId });
        }),
      );
    } catch (error) {
      if (brokenConstraint(error) === 'active_member_has_officer') return refused('LAST_OFFICER');
      throw error;
    }
  }

  private async load(tx: Tx, operation: Operation, { invitationId: id }: InvitationCommand) {
    const { networkId } = tx.actor;
    const found = await tx.manager.findOneBy(InvitationEntity, { networkId, id });
    if (!found) throw notFound();
    // The account first, as everywhere: two commands never wait for each other.
    const facts = await personFacts(tx, found.accountId);
    demand(tx.actor, operation, { networkId, organizationId: onlyOrganization(facts.mandates, tx.today) });
    const invitation = await tx.manager.findOneOrFail(InvitationEntity, {
      where: { networkId, id },
      lock: { mode: 'pessimistic_write' },
    });
    return { invitation, facts };
  }
}

/** The one organization that everything the person holds is for; an officer reaches no further. */
function onlyOrganization(mandates: readonly Mandate[], today: string): string | undefined {
  const running = mandates.filter(({ endedAt, toDate }) => endedAt === null && (toDate ?? today) >= today);
  const bodies = new Set(
    running.map(({ role, organizationId }) =>
      isCode(ORGANIZATION_ROLES, role) ? (organizationId ?? '') : '',
    ),
  );
  const [only] = bodies;
  return bodies.size === 1 && only ? only : undefined;
}
