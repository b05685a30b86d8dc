import { invitationExpiry, MAX_SENDINGS } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import type { GlobalTx } from '../../platform/db/index.js';
import { INVITATION_MAIL } from '../mail/invitation.job.js';
import { SignInSecrets } from '../sign-in/secrets.js';
import { InvitationEntity } from './invitation.entity.js';

export interface Invited {
  networkId: string;
  accountId: string;
  email: string;
  /** Whether the person held a mandate of this network before. */
  wasHere: boolean;
}

type Writing = Pick<GlobalTx, 'manager' | 'now'>;

/** Writes invitations and makes their secrets; who may and whether is decided by the use-cases. */
@Injectable()
export class Inviter {
  constructor(private readonly secrets: SignInSecrets) {}

  /**
   * Whoever has not come in yet is invited, or invited again when something is added. It makes no difference whether the
   * hub knows the address from another network.
   * @returns the invitation, or null for somebody who is at home here
   */
  async invite(tx: Writing, person: Invited): Promise<InvitationEntity | null> {
    const { networkId, accountId, email } = person;
    const known = await tx.manager.findBy(InvitationEntity, { networkId, accountId });
    if (known.some(({ acceptedAt }) => acceptedAt !== null)) return null;
    if (known.length === 0 && person.wasHere) return null;
    const open = known.find(({ revokedAt }) => revokedAt === null);
    if (open) return this.again(tx, open);
    const id = newId();
    const invitation = tx.manager.create(InvitationEntity, {
      ...{ networkId, id, accountId, email, sendings: 1, tokenHash: this.hash(id, 1) },
      ...{ createdAt: tx.now, sentAt: tx.now, expiresAt: invitationExpiry(tx.now) },
      ...{ acceptedAt: null, revokedAt: null, version: 1 },
    });
    await tx.manager.insert(InvitationEntity, invitation);
    return invitation;
  }

  /** A new secret and new days; the link of the mail before is worth nothing from now on. */
  async again(tx: Writing, invitation: InvitationEntity): Promise<InvitationEntity> {
    const { networkId, id } = invitation;
    const sendings = Math.min(invitation.sendings + 1, MAX_SENDINGS);
    const renewed = {
      ...{ sendings, tokenHash: this.hash(id, sendings), sentAt: tx.now },
      ...{ expiresAt: invitationExpiry(tx.now), version: invitation.version + 1 },
    };
    await tx.manager.update(InvitationEntity, { networkId, id }, renewed);
    return { ...invitation, ...renewed };
  }

  /** Queues the mail; the job carries ids alone and makes the secret again. */
  async mail(tx: GlobalTx, { networkId, id, sendings }: InvitationEntity): Promise<void> {
    await tx.after({ name: INVITATION_MAIL, data: { networkId, invitationId: id, sending: sendings } });
  }

  private hash(id: string, sending: number): Buffer {
    return this.secrets.linkHash(this.secrets.invitationToken(id, sending));
  }
}
