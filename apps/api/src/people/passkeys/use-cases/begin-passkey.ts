import { displayName, mayAddPasskey, type Language, type Refusal, type Result } from '@kalaka/domain';
import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/db/index.js';
import { notFound } from '../../../platform/errors/index.js';
import { AccountEntity } from '../../entities/index.js';
import { Authenticator } from '../authenticator.js';
import { Challenges } from '../challenges.js';
import { PasskeyEntity } from '../passkey.entity.js';

export interface PasskeyAsked {
  challengeId: string;
  optionsJson: string;
}

/** The first half of making a passkey, and of coming in with one: a question that only the device can answer. */
@Injectable()
export class BeginPasskey {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly authenticator: Authenticator,
    private readonly challenges: Challenges,
  ) {}

  async toMake(
    accountId: string,
    address: string,
    language: Language,
  ): Promise<Result<PasskeyAsked, Refusal>> {
    return this.unitOfWork.runGlobal(accountId, async (tx) => {
      const account = await tx.manager.findOneBy(AccountEntity, { id: accountId });
      if (!account) throw notFound();
      const held = await tx.manager.findBy(PasskeyEntity, { accountId });
      const room = mayAddPasskey(held.length);
      if (!room.ok) return room;
      const owner = { id: accountId, email: account.email, name: displayName(account, language) };
      const asked = await this.authenticator.askToMake(owner, held);
      if (!asked.ok) return asked;
      const { challenge, optionsJson } = asked.value;
      const kept = await this.challenges.keep(tx, { accountId, address, challenge });
      return kept.ok ? { ok: true, value: { ...kept.value, optionsJson } } : kept;
    });
  }

  async toComeIn(address: string): Promise<Result<PasskeyAsked, Refusal>> {
    const asked = await this.authenticator.askToComeIn();
    if (!asked.ok) return asked;
    const { challenge, optionsJson } = asked.value;
    return this.unitOfWork.runGlobal(null, async (tx) => {
      const kept = await this.challenges.keep(tx, { accountId: null, address, challenge });
      return kept.ok ? { ok: true, value: { ...kept.value, optionsJson } } : kept;
    });
  }
}
