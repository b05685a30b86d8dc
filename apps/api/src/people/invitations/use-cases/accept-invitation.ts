import { acceptInvitation, mayTry, ok, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../../../platform/audit/index.js';
import { UnitOfWork, type GlobalTx } from '../../../platform/db/index.js';
import { AccountEntity, MandateEntity } from '../../entities/index.js';
import { FinishSignIn, type SignedInSession } from '../../sign-in/finish-sign-in.js';
import { actorOf } from '../../sign-in/open-session.js';
import { SignInSecrets } from '../../sign-in/secrets.js';
import { recentFailures, recordFailure } from '../../sign-in/tries.js';
import { invitationBySecret } from '../by-secret.js';
import type { InvitationEntity } from '../invitation.entity.js';

export interface Acceptance {
  token: string;
  sharedDevice: boolean;
  /** Who is signed in on this device, if anybody. */
  signedInAs: string | null;
  address: string;
  device: string;
  oldToken?: string | undefined;
}

/**
 * Takes an invitation up: posted by the page after a press of a button, so that a mail scanner that opens links uses
 * nothing up. It proves the address and signs in the invited person, nobody else.
 */
@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly secrets: SignInSecrets,
    private readonly finish: FinishSignIn,
    private readonly auditTrail: AuditTrail,
  ) {}

  async execute(acceptance: Acceptance): Promise<Result<SignedInSession, Refusal>> {
    // A wrong secret must be remembered, so this transaction commits either way and carries the refusal as its value.
    const outcome = await this.unitOfWork.runGlobal(null, async (tx) => ok(await this.in(tx, acceptance)));
    return outcome.ok ? outcome.value : outcome;
  }

  private async in(tx: GlobalTx, acceptance: Acceptance): Promise<Result<SignedInSession, Refusal>> {
    const addressHash = this.secrets.addressHash('internet', acceptance.address);
    const who = { emailHash: addressHash, addressHash };
    const allowed = mayTry(await recentFailures(tx.manager, who, tx.now), 'LINK', tx.now);
    if (!allowed.ok) return allowed;
    const invitation = await invitationBySecret(tx.manager, this.secrets.linkHash(acceptance.token));
    const account =
      invitation && (await tx.manager.findOneByOrFail(AccountEntity, { id: invitation.accountId }));
    const facts = {
      invitation,
      email: account?.email ?? '',
      deactivated: account?.deactivatedAt != null,
      signedInAs: acceptance.signedInAs,
    };
    const accepted = acceptInvitation(facts, tx.now);
    if (!accepted.ok && accepted.refusal.code === 'INVITATION_UNKNOWN')
      await recordFailure(tx.manager, who, tx.now);
    if (!accepted.ok || !invitation) return accepted as Result<never, Refusal>;
    await this.tell(tx, invitation);
    const { accountId, networkId } = invitation;
    const proven = { accountId, sharedDevice: acceptance.sharedDevice, byMail: true };
    return this.finish.in(tx, proven, acceptance, networkId);
  }

  private async tell(tx: GlobalTx, { networkId, accountId, id }: InvitationEntity): Promise<void> {
    const mandate = await tx.manager.findOne(MandateEntity, {
      where: { networkId, accountId },
      order: { fromDate: 'ASC', id: 'ASC' },
    });
    if (!mandate) return;
    await this.auditTrail.append(tx, actorOf(mandate), {
      event: 'invitation.accepted',
      subject: { type: 'invitation', id },
      organizationId: mandate.organizationId ?? undefined,
      data: { accountId },
    });
  }
}
