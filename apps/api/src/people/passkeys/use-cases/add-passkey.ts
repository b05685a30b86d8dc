import { mayAddPasskey, ok, passkeyName, refused, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { v7 as newId } from 'uuid';
import { AuditTrail } from '../../../platform/audit/index.js';
import { brokenConstraint, UnitOfWork, type GlobalTx } from '../../../platform/db/index.js';
import { auditInNetwork } from '../../account-audit.js';
import type { Me } from '../../use-cases/save-profile.js';
import { Authenticator, type NewCredential } from '../authenticator.js';
import { Challenges } from '../challenges.js';
import { PasskeyEntity } from '../passkey.entity.js';

export interface PasskeyAnswer {
  challengeId: string;
  responseJson: string;
  name?: string | undefined;
  device: string;
}

/** The second half of making a passkey: what the device answered is checked, and its public key kept. */
@Injectable()
export class AddPasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authenticator: Authenticator,
    private readonly challenges: Challenges,
    private readonly auditTrail: AuditTrail,
  ) {}

  async execute(me: Me, answer: PasskeyAnswer): Promise<Result<{ passkeyId: string }, Refusal>> {
    const name = passkeyName(answer.name, answer.device);
    if (!name.ok) return name;
    const { accountId } = me.session;
    // The challenge is used up whatever comes of it, so this transaction commits either way.
    const taken = await this.unitOfWork.runGlobal(accountId, async (tx) =>
      ok(await this.challenges.take(tx, answer.challengeId, accountId)),
    );
    if (!taken.ok) return taken;
    if (!taken.value.ok) return taken.value;
    const made = await this.authenticator.made(answer.responseJson, taken.value.value.challenge);
    if (!made.ok) return made;
    try {
      return await this.unitOfWork.runGlobal(accountId, (tx) => this.in(tx, me, made.value, name.value));
    } catch (error) {
      if (brokenConstraint(error) === 'passkeys_credential_id_key') return refused('PASSKEY_TAKEN');
      throw error;
    }
  }

  private async in(tx: GlobalTx, { session, actor }: Me, made: NewCredential, name: string) {
    const { accountId } = session;
    // Two windows at once are counted one after the other.
    await tx.manager.query('SELECT FROM accounts WHERE id = $1 FOR UPDATE', [accountId]);
    const room = mayAddPasskey(await tx.manager.countBy(PasskeyEntity, { accountId }));
    if (!room.ok) return room;
    const id = newId();
    await tx.manager.insert(PasskeyEntity, {
      ...{ id, accountId, ...made, name, createdAt: tx.now, lastUsedAt: null },
    });
    await auditInNetwork(tx, this.auditTrail, actor, {
      event: 'passkey.added',
      subject: { type: 'passkey', id },
    });
    return ok({ passkeyId: id });
  }
}
