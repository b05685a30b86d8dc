import { sessionExpiry, type Actor } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { hashToken } from '../../platform/access/index.js';
import { AuditTrail } from '../../platform/audit/index.js';
import type { GlobalTx } from '../../platform/db/index.js';
import { auditInNetwork } from '../account-audit.js';
import { MandateEntity, SessionEntity } from '../entities/index.js';
import { newToken } from './secrets.js';

export interface Device {
  /** Told to the person in the list of sessions, like `Firefox, Windows`; never used to decide anything. */
  device: string;
  sharedDevice: boolean;
  /** Token that the browser sent along; that session ends, so that a planted cookie is worth nothing after sign-in. */
  oldToken?: string | undefined;
}

export interface OpenedSession {
  /** Goes into the cookie and nowhere else. */
  token: string;
  session: SessionEntity;
}

/** Opens a session for an account: a new token, the old one of this browser ended, the first mandate chosen. */
@Injectable()
export class OpenSession {
  constructor(private readonly auditTrail: AuditTrail) {}

  /** @param mandate the mandate to act in; null leaves the choice to the person (several networks, or none) */
  async in(
    tx: GlobalTx,
    accountId: string,
    device: Device,
    mandate: MandateEntity | null,
  ): Promise<OpenedSession> {
    if (device.oldToken) {
      await tx.manager.query('UPDATE sessions SET ended_at = $2 WHERE token_hash = $1 AND ended_at IS NULL', [
        hashToken(device.oldToken),
        tx.now,
      ]);
    }
    const token = newToken();
    const session = tx.manager.create(SessionEntity, {
      id: newId(),
      accountId,
      tokenHash: hashToken(token),
      networkId: mandate?.networkId ?? null,
      mandateId: mandate?.id ?? null,
      device: device.device,
      sharedDevice: device.sharedDevice,
      createdAt: tx.now,
      lastSeenAt: tx.now,
      expiresAt: sessionExpiry({ sharedDevice: device.sharedDevice, createdAt: tx.now, lastSeenAt: tx.now }),
      endedAt: null,
    });
    await tx.manager.insert(SessionEntity, session);
    if (mandate) await this.tell(tx, mandate, session);
    return { token, session };
  }

  private async tell(tx: GlobalTx, mandate: MandateEntity, session: SessionEntity): Promise<void> {
    await auditInNetwork(tx, this.auditTrail, actorOf(mandate), {
      event: 'session.started',
      subject: { type: 'session', id: session.id },
      data: { sharedDevice: session.sharedDevice },
    });
  }
}

export const actorOf = (mandate: MandateEntity): Actor =>
  Object.freeze({
    accountId: mandate.accountId,
    mandateId: mandate.id,
    role: mandate.role,
    networkId: mandate.networkId,
    organizationId: mandate.organizationId ?? undefined,
    officeId: mandate.officeId ?? undefined,
  });
