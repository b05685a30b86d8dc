import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Hub, Public, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { Door } from '../door.js';
import { SignInResult } from '../model/sign-in.inputs.js';
import { Welcome } from '../welcome.js';
import { BeginPasskeyInput, BeginPasskeyResult, SignInWithPasskeyInput } from './passkey.model.js';
import { BeginPasskey } from './use-cases/begin-passkey.js';
import { SignInWithPasskey } from './use-cases/sign-in-with-passkey.js';

/** Coming in with a passkey. Open to everybody; no name is asked for, so nobody learns who is known. */
@Resolver()
export class PasskeyDoorResolver {
  constructor(
    private readonly beginCase: BeginPasskey,
    private readonly signInCase: SignInWithPasskey,
    private readonly door: Door,
    private readonly welcome: Welcome,
  ) {}

  @Public()
  @Mutation(() => BeginPasskeyResult, { description: 'Asks for a challenge with which a passkey signs in.' })
  async beginPasskeySignIn(@Args('input') _input: BeginPasskeyInput, @Hub() hub: HubContext) {
    const { address } = this.door.knock(hub);
    return answer(await this.beginCase.toComeIn(address), hub.language);
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'Signs in with what a passkey answered.' })
  async signInWithPasskey(@Args('input') input: SignInWithPasskeyInput, @Hub() hub: HubContext) {
    return this.welcome.answer(hub, await this.signInCase.execute({ ...input, ...this.door.knock(hub) }));
  }
}
