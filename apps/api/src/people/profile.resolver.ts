import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Hub, SignedIn, type HubContext } from '../platform/access/index.js';
import { answer } from '../platform/errors/index.js';
import { thenRead } from '../platform/errors/then-read.js';
import { Account } from './model/account.model.js';
import { displayChanges, given } from './model/display-changes.js';
import {
  SaveDisplaySettingsInput,
  SaveDisplaySettingsResult,
  SaveProfileInput,
  SaveProfileResult,
} from './model/profile.inputs.js';
import { signedIn } from './signed-in.js';
import { SaveProfile } from './use-cases/save-profile.js';
import { ViewerFinder } from './viewer.finder.js';

@Resolver(() => Account)
export class ProfileResolver {
  constructor(
    private readonly saveCase: SaveProfile,
    private readonly viewers: ViewerFinder,
  ) {}

  @SignedIn()
  @Mutation(() => SaveProfileResult, { description: 'Saves your name and your languages.' })
  async saveProfile(@Args('input') input: SaveProfileInput, @Hub() hub: HubContext) {
    const { version, idempotencyKey, ...fields } = input;
    const result = await this.saveCase.execute(signedIn(hub), {
      ...{ version, idempotencyKey },
      changes: given(fields),
    });
    return answer(await thenRead(result, () => this.account(hub)), hub.language);
  }

  @SignedIn()
  @Mutation(() => SaveDisplaySettingsResult, {
    description: 'Saves how you want to read; follows you to other devices.',
  })
  async saveDisplaySettings(@Args('input') input: SaveDisplaySettingsInput, @Hub() hub: HubContext) {
    const { version, idempotencyKey } = input;
    const changes = { displaySettings: displayChanges(input) };
    const result = await this.saveCase.execute(signedIn(hub), { version, idempotencyKey, changes });
    return answer(await thenRead(result, () => this.account(hub)), hub.language);
  }

  private async account(hub: HubContext): Promise<{ account: Account }> {
    return { account: await this.viewers.account(hub) };
  }
}
