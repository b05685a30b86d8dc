import { pickText, type Language } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Hub, Public, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { Door } from '../door.js';
import { SignInResult } from '../model/sign-in.inputs.js';
import { Welcome } from '../welcome.js';
import {
  AcceptInvitationInput,
  AskForInvitationInput,
  AskForInvitationResult,
  InvitationLetter,
} from './invitation.inputs.js';
import { AcceptInvitation } from './use-cases/accept-invitation.js';
import { AskForInvitation } from './use-cases/ask-for-invitation.js';
import { ReadLetter, type Letter } from './use-cases/read-letter.js';

/** What the link of an invitation opens. The secret in it is the whole right, so nobody has to be signed in. */
@Resolver(() => InvitationLetter)
export class InvitationDoorResolver {
  constructor(
    private readonly letterCase: ReadLetter,
    private readonly acceptCase: AcceptInvitation,
    private readonly askCase: AskForInvitation,
    private readonly door: Door,
    private readonly welcome: Welcome,
  ) {}

  @Public()
  @Query(() => InvitationLetter, {
    nullable: true,
    description: 'What an invitation says; nothing for a link that is not, or no longer, one of ours.',
  })
  async invitationLetter(
    @Args('token', { description: 'The secret of the mailed link.' }) token: string,
    @Hub() hub: HubContext,
  ): Promise<InvitationLetter | null> {
    const found = await this.letterCase.execute(token.slice(0, 200));
    return found.ok && found.value ? letter(found.value, hub.language) : null;
  }

  @Public()
  @Mutation(() => SignInResult, {
    description: 'Takes an invitation up: proves the address, and signs in the invited person.',
  })
  async acceptInvitation(@Args('input') input: AcceptInvitationInput, @Hub() hub: HubContext) {
    const signedInAs = hub.session?.accountId ?? null;
    const acceptance = { ...input, signedInAs, ...this.door.knock(hub) };
    return this.welcome.answer(hub, await this.acceptCase.execute(acceptance));
  }

  @Public()
  @Mutation(() => AskForInvitationResult, {
    description: 'Asks for a new mail when a link has run out. It goes to the invited address alone.',
  })
  async askForInvitation(@Args('input') input: AskForInvitationInput, @Hub() hub: HubContext) {
    return answer(await this.askCase.execute(input.token), hub.language);
  }
}

const letter = ({ network, ...rest }: Letter, language: Language): InvitationLetter => ({
  ...rest,
  network: pickText(network, [language]) ?? { text: '', language },
});
