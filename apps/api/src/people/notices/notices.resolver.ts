import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Hub, SignedIn, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { signedIn } from '../signed-in.js';
import { NoticesFinder } from './notices.finder.js';
import { NoticeSettingsModel, SaveNoticeSettingsInput, SaveNoticeSettingsResult } from './notices.model.js';
import { SaveNotices } from './use-cases/save-notices.js';

@Resolver(() => NoticeSettingsModel)
export class NoticesResolver {
  constructor(
    private readonly finder: NoticesFinder,
    private readonly saveCase: SaveNotices,
  ) {}

  @SignedIn()
  @Query(() => NoticeSettingsModel, { description: 'When and about what you are written to.' })
  noticeSettings(@Hub() hub: HubContext): Promise<NoticeSettingsModel> {
    return this.finder.mine(hub);
  }

  @SignedIn()
  @Mutation(() => SaveNoticeSettingsResult, {
    description: 'Keeps when and about what you want to be written to.',
  })
  async saveNoticeSettings(@Args('input') input: SaveNoticeSettingsInput, @Hub() hub: HubContext) {
    const result = await this.saveCase.execute(signedIn(hub), input);
    const read = await thenRead(result, async () => ({ settings: await this.finder.mine(hub) }));
    return answer(read, hub.language);
  }
}
