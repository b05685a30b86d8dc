import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Hub, Public, type HubContext } from '../platform/access/index.js';
import { answer } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { Door } from './door.js';
import {
  RequestSignInInput,
  RequestSignInResult,
  SignInResult,
  SignInWithCodeInput,
  SignInWithLinkInput,
} from './model/sign-in.inputs.js';
import { RequestSignIn } from './use-cases/request-sign-in.js';
import { SignInWithCode } from './use-cases/sign-in-with-code.js';
import { SignInWithLink } from './use-cases/sign-in-with-link.js';
import { Welcome } from './welcome.js';

/** The ways in. Open to everybody, so nothing here may tell who is known. */
@Resolver()
export class SignInResolver {
  constructor(
    private readonly requestCase: RequestSignIn,
    private readonly codeCase: SignInWithCode,
    private readonly linkCase: SignInWithLink,
    private readonly door: Door,
    private readonly welcome: Welcome,
  ) {}

  @Public()
  @Mutation(() => RequestSignInResult, {
    description: 'Asks for a link and a code by mail. The answer never tells whether the address is known.',
  })
  async requestSignIn(@Args('input') input: RequestSignInInput, @Hub() hub: HubContext) {
    const { address } = this.door.knock(hub);
    const { email, sharedDevice } = input;
    const result = await this.requestCase.execute({ email, sharedDevice, address, language: hub.language });
    return answer(await thenRead(result, (asked) => ({ sent: true, ...asked })), hub.language);
  }

  @Public()
  @Mutation(() => SignInResult, {
    description: 'Signs in with the code of the mail, on this device or another.',
  })
  async signInWithCode(@Args('input') input: SignInWithCodeInput, @Hub() hub: HubContext) {
    const { attemptId, code } = input;
    return this.welcome.answer(
      hub,
      await this.codeCase.execute({ attemptId, code, ...this.door.knock(hub) }),
    );
  }

  @Public()
  @Mutation(() => SignInResult, { description: 'Signs in with the token of the mailed link.' })
  async signInWithLink(@Args('input') input: SignInWithLinkInput, @Hub() hub: HubContext) {
    return this.welcome.answer(
      hub,
      await this.linkCase.execute({ token: input.token, ...this.door.knock(hub) }),
    );
  }
}
