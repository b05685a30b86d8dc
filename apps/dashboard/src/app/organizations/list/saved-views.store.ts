import { computed, inject, Injectable } from '@angular/core';
import {
  RemoveViewDocument,
  SavedViewsDocument,
  type SavedViewsQuery,
  SaveViewDocument,
} from '@kalaka/contract';
import type { Problem } from '@kalaka/ui';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { newId } from '../../shell/graphql/new-id';
import { pageData } from '../../shell/graphql/page-data';
import { queryOf, type ListView } from './list-view';

export type SavedView = SavedViewsQuery['savedViews'][number];

/** Views of the list that somebody kept: one's own, and those that the coordination shares. */
@Injectable()
export class SavedViewsStore {
  private readonly client = inject(GraphqlClient);
  private readonly data = pageData(
    () => null,
    async () => (await this.client.request(SavedViewsDocument, { list: 'ORGANIZATIONS' })).savedViews,
  );
  readonly views = computed<readonly SavedView[]>(() => this.data.value() ?? []);

  /** Saves how the list looks now. @returns the view, or what keeps it from being saved */
  async save(
    view: ListView,
    as: { name: string; shared: boolean; of?: SavedView },
  ): Promise<{ view?: SavedView; problems: readonly Problem[] }> {
    const { saveView } = await this.client.request(SaveViewDocument, {
      input: {
        list: 'ORGANIZATIONS',
        name: as.name,
        shared: as.shared,
        query: queryOf(view),
        columns: [...view.columns],
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
