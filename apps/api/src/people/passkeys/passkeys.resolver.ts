import type { Refusal, Result } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Hub, SignedIn, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { Door } from '../door.js';
import { signedIn } from '../signed-in.js';
import {
  AddPasskeyInput,
  AddPasskeyResult,
  BeginPasskeyInput,
  BeginPasskeyResult,
  Passkey,
  RemovePasskeyInput,
  RemovePasskeyResult,
  RenamePasskeyInput,
  RenamePasskeyResult,
} from './passkey.model.js';
import { AddPasskey } from './use-cases/add-passkey.js';
import { BeginPasskey } from './use-cases/begin-passkey.js';
import { KeepPasskeys } from './use-cases/keep-passkeys.js';

/** $1 account */
const OWN_PASSKEYS = `
  SELECT coalesce(jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'synced', p.synced,
    'createdAt', p.created_at, 'lastUsedAt', p.last_used_at) ORDER BY p.created_at DESC, p.id), '[]')
  FROM passkeys p WHERE p.account_id = $1`;

/** One's own passkeys. Needs no mandate, as the rest of one's own account. */
@Resolver(() => Passkey)
export class PasskeysResolver {
  constructor(
    private readonly beginCase: BeginPasskey,
    private readonly addCase: AddPasskey,
    private readonly keepCase: KeepPasskeys,
    private readonly door: Door,
  ) {}

  @SignedIn()
  @Query(() => [Passkey], { description: 'Your passkeys, newest first.' })
  passkeys(@Hub() hub: HubContext): Promise<Passkey[]> {
    return hub.read.page<Passkey[]>('own_passkeys', OWN_PASSKEYS, [signedIn(hub).session.accountId]);
  }

  @SignedIn()
  @Mutation(() => BeginPasskeyResult, {
    description: 'Asks for a challenge with which your device makes a passkey.',
  })
  async beginPasskey(@Args('input') _input: BeginPasskeyInput, @Hub() hub: HubContext) {
    const { session } = signedIn(hub);
    const { address } = this.door.knock(hub);
    return answer(await this.beginCase.toMake(session.accountId, address, hub.language), hub.language);
  }

  @SignedIn()
  @Mutation(() => AddPasskeyResult, { description: 'Adds the passkey that your device has made.' })
  async addPasskey(@Args('input') input: AddPasskeyInput, @Hub() hub: HubContext) {
    const { device } = this.door.knock(hub);
    return this.list(hub, await this.addCase.execute(signedIn(hub), { ...input, device }));
  }

  @SignedIn()
  @Mutation(() => RenamePasskeyResult, { description: 'Gives one of your passkeys another name.' })
  async renamePasskey(@Args('input') input: RenamePasskeyInput, @Hub() hub: HubContext) {
    return this.list(hub, await this.keepCase.rename(signedIn(hub), input.passkeyId, input.name));
  }

  @SignedIn()
  @Mutation(() => RemovePasskeyResult, {
    description: 'Removes one of your passkeys; it is refused from that moment on.',
  })
  async removePasskey(@Args('input') input: RemovePasskeyInput, @Hub() hub: HubContext) {
    return this.list(hub, await this.keepCase.remove(signedIn(hub), input.passkeyId));
  }

  private async list(hub: HubContext, result: Result<unknown, Refusal>) {
    const read = await thenRead(result, async () => ({ passkeys: await this.passkeys(hub) }));
    return answer(read, hub.language);
  }
}
