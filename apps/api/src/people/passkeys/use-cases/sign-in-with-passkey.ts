import { ok, refused, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork, type GlobalTx } from '../../../platform/db/index.js';
import { AccountEntity } from '../../entities/index.js';
import { FinishSignIn, type SignedInSession } from '../../sign-in/finish-sign-in.js';
import { Authenticator } from '../authenticator.js';
import { Challenges } from '../challenges.js';
import { PasskeyEntity } from '../passkey.entity.js';

export interface PasskeySignIn {
  challengeId: string;
  responseJson: string;
  sharedDevice: boolean;
  device: string;
  oldToken?: string | undefined;
}

/** Comes in with a passkey: nothing is typed and nothing remembered. A removed one is refused from that moment on. */
@Injectable()
export class SignInWithPasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authenticator: Authenticator,
    private readonly challenges: Challenges,
    private readonly finish: FinishSignIn,
  ) {}

  async execute(answer: PasskeySignIn): Promise<Result<SignedInSession, Refusal>> {
    // The challenge is used up whatever comes of it, so this transaction commits either way.
    const outcome = await this.unitOfWork.runGlobal(null, async (tx) => ok(await this.in(tx, answer)));
    return outcome.ok ? outcome.value : outcome;
  }

  private async in(tx: GlobalTx, answer: PasskeySignIn): Promise<Result<SignedInSession, Refusal>> {
    const taken = await this.challenges.take(tx, answer.challengeId, null);
    if (!taken.ok) return taken;
    const passkey = await tx.manager.findOne(PasskeyEntity, {
      where: { credentialId: this.authenticator.credentialOf(answer.responseJson) },
      lock: { mode: 'pessimistic_write' },
    });
    const account = passkey && (await tx.manager.findOneBy(AccountEntity, { id: passkey.accountId }));
    if (!passkey || !account || account.deactivatedAt) return refused('PASSKEY_UNKNOWN');
    const signed = await this.authenticator.signed(answer.responseJson, taken.value.challenge, passkey);
    if (!signed.ok) return signed;
    await tx.manager.update(PasskeyEntity, { id: passkey.id }, { ...signed.value, lastUsedAt: tx.now });
    const { sharedDevice, device, oldToken } = answer;
    return this.finish.in(tx, { accountId: account.id, sharedDevice }, { device, oldToken });
  }
}
