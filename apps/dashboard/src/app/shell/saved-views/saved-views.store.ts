import { computed, inject, Injectable, InjectionToken } from '@angular/core';
import {
  RemoveViewDocument,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveViewDocument,
} from '@kalaka/contract';
import type { ViewedList } from '@kalaka/domain';
import type { Problem } from '@kalaka/ui';
import { problemsOf } from '../forms/refusals';
import { GraphqlClient } from '../graphql/graphql-client';
import { newId } from '../graphql/new-id';
import { pageData } from '../graphql/page-data';

export type SavedView = SavedViewsQuery['savedViews'][number];

/** How a list looks: its filters as the address writes them, and its columns. */
export type Look = Pick<SavedView, 'query' | 'columns'>;

/** The list whose views these are; given by its page beside the store. */
export const VIEWED_LIST = new InjectionToken<ViewedList>('the list whose views are saved');

/** Views of a list that somebody kept: one's own, and those that the coordination shares. */
@Injectable()
export class SavedViewsStore {
  private readonly client = inject(GraphqlClient);
  private readonly list = inject(VIEWED_LIST);
  private readonly data = pageData(
    () => null,
    async () => (await this.client.request(SavedViewsDocument, { list: this.list })).savedViews,
  );
  readonly views = computed<readonly SavedView[]>(() => this.data.value() ?? []);

  /** Saves how the list looks now. @returns the view, or what keeps it from being saved */
  async save(
    look: Look,
    as: { name: string; shared: boolean; of?: SavedView },
  ): Promise<{ view?: SavedView; problems: readonly Problem[] }> {
    const { saveView } = await this.client.request(SaveViewDocument, {
      input: {
        list: this.list,
        name: as.name,
        shared: as.shared,
        ...look,
        viewId: as.of?.id ?? null,
        version: as.of?.version ?? null,
        idempotencyKey: newId(),
      },
    });
    if (saveView.__typename !== 'ViewSaved') return { problems: problemsOf(saveView) };
    await this.data.reload();
    return { view: saveView.view, problems: [] };
  }

  async remove(view: SavedView): Promise<readonly Problem[]> {
    const { removeView } = await this.client.request(RemoveViewDocument, { input: { viewId: view.id } });
    if (removeView.__typename !== 'ViewRemoved') return problemsOf(removeView);
    await this.data.reload();
    return [];
  }
}
