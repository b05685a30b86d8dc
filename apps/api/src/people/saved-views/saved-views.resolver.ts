import type { Actor, ViewedList } from '@kalaka/domain';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Acting, Allow, Hub, type HubContext } from '../../platform/access/index.js';
import { answer } from '../../platform/errors/index.js';
import { thenRead } from '../../platform/errors/then-read.js';
import { RemoveViewInput, SaveViewInput } from './saved-view.inputs.js';
import { RemoveViewResult, SavedViewModel, SaveViewResult, ViewedLists } from './saved-view.model.js';
import { SavedViewsFinder } from './saved-views.finder.js';
import { RemoveView } from './use-cases/remove-view.js';
import { SaveView } from './use-cases/save-view.js';

@Resolver(() => SavedViewModel)
export class SavedViewsResolver {
  constructor(
    private readonly finder: SavedViewsFinder,
    private readonly saveCase: SaveView,
    private readonly removeCase: RemoveView,
  ) {}

  @Allow('view.list')
  @Query(() => [SavedViewModel], { description: 'Your views of a list, and those that are shared with you.' })
  savedViews(
    @Args('list', { type: () => ViewedLists, description: 'The list whose views are wanted.' })
    list: ViewedList,
    @Hub() hub: HubContext,
  ): Promise<SavedViewModel[]> {
    return this.finder.all(hub, list);
  }

  @Allow('view.save')
  @Mutation(() => SaveViewResult, { description: 'Keeps how you look at a list.' })
  async saveView(@Args('input') input: SaveViewInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    const result = await this.saveCase.execute(actor, input);
    const read = await thenRead(result, async ({ id }) => ({ view: await this.finder.one(hub, id) }));
    return answer(read, hub.language);
  }

  @Allow('view.save')
  @Mutation(() => RemoveViewResult, { description: 'Takes away a view of yours.' })
  async removeView(@Args('input') input: RemoveViewInput, @Acting() actor: Actor, @Hub() hub: HubContext) {
    return answer(await this.removeCase.execute(actor, input.viewId), hub.language);
  }
}
