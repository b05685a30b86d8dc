import { computed, inject, Injectable, signal } from '@angular/core';
import { OrganizationDetailDocument, OrganizationHistoryDocument } from '@kalaka/contract';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import type { StoryEvent } from './detail/story';

const HISTORY_PAGE = 50;

/** One organization with its history. Provided by its page, so it dies with it. */
@Injectable()
export class OrganizationStore {
  private readonly client = inject(GraphqlClient);
  readonly id = signal('');

  readonly detail = pageData(
    () => this.id(),
    async (id) => (id ? this.client.request(OrganizationDetailDocument, { id }) : undefined),
  );

  /** The newest answer about this organization; an answer about the one before is not shown. */
  readonly organization = computed(() => {
    const answer = this.detail.value()?.organization;
    return answer && answer.id === this.id() ? answer : undefined;
  });
  /** Today and the time zone where the network lives. */
  readonly network = computed(() => this.detail.value()?.network);

  private readonly pages = signal(1);
  private readonly history = pageData(
    () => ({ id: this.organization()?.id, version: this.organization()?.version, pages: this.pages() }),
    async ({ id, pages }) => {
      const events: StoryEvent[] = [];
      let after: string | null = null;
      let hasMore = id !== undefined;
      for (let page = 0; id && page < pages && hasMore; page++) {
        const history: HistoryPage = await this.historyPage(id, after);
        events.push(...history.edges.map((edge) => edge.node));
        after = history.pageInfo.endCursor ?? null;
        hasMore = history.pageInfo.hasNextPage;
      }
      return { id, events, hasMore };
    },
  );
  readonly events = computed(() => {
    const history = this.history.value();
    return history?.id === this.id() ? history.events : [];
  });
  readonly hasMoreHistory = computed(() => this.history.value()?.hasMore ?? false);

  moreHistory(): void {
    this.pages.update((pages) => pages + 1);
  }

  /** Asks again: after a change, and when somebody else changed it. */
  reload(): Promise<void> {
    return this.detail.reload();
  }

  private async historyPage(id: string, after: string | null): Promise<HistoryPage> {
    const answer = await this.client.request(OrganizationHistoryDocument, { id, first: HISTORY_PAGE, after });
    return answer.organization.history;
  }
}

interface HistoryPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly edges: readonly { readonly node: StoryEvent }[];
}
