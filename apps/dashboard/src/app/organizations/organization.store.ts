import { computed, inject, Injectable, signal } from '@angular/core';
import { OrganizationDetailDocument, OrganizationHistoryDocument } from '@kalaka/contract';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import { eventsOf, type StoryChoice, type StoryEvent } from './detail/story';

const HISTORY_PAGE = 20;

/** One organization with its history. Provided by its page, so it dies with it. */
@Injectable()
export class OrganizationStore {
  private readonly client = inject(GraphqlClient);
  readonly id = signal('');

  readonly detail = pageData(
    () => this.id(),
    async (id) =>
      id ? { id, ...(await this.client.request(OrganizationDetailDocument, { id })) } : undefined,
  );

  /** The newest answer about this organization; an answer about the one before is not shown. */
  readonly organization = computed(() => {
    const answer = this.detail.value()?.organization;
    return answer && answer.id === this.id() ? answer : undefined;
  });
  /** Where an old address leads: the record became part of another one. */
  readonly movedTo = computed(() => {
    const answer = this.detail.value();
    return answer?.id === this.id() && answer.organization.id !== answer.id ? answer.organization.id : null;
  });
  /** Today and the time zone where the network lives. */
  readonly network = computed(() => this.detail.value()?.network);

  private readonly pages = signal(1);
  /** What the viewer wants to see of the story. */
  readonly choice = signal<StoryChoice>({ kind: null, year: null });
  private readonly history = pageData(
    () => ({
      id: this.organization()?.id,
      version: this.organization()?.version,
      pages: this.pages(),
      choice: this.choice(),
    }),
    async ({ id, pages, choice }) => {
      const events: StoryEvent[] = [];
      let after: string | null = null;
      let hasMore = id !== undefined;
      for (let page = 0; id && page < pages && hasMore; page++) {
        const history: HistoryPage = await this.historyPage(id, after, choice);
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

  choose(choice: StoryChoice): void {
    this.pages.set(1);
    this.choice.set(choice);
  }

  /** Asks again: after a change, and when somebody else changed it. */
  reload(): Promise<void> {
    return this.detail.reload();
  }

  private async historyPage(
    id: string,
    after: string | null,
    { kind, year }: StoryChoice,
  ): Promise<HistoryPage> {
    const filter = {
      events: kind ? eventsOf(kind) : null,
      from: year && `${year}-01-01`,
      to: year && `${year}-12-31`,
    };
    const answer = await this.client.request(OrganizationHistoryDocument, {
      id,
      first: HISTORY_PAGE,
      after,
      filter,
    });
    return answer.organization.history;
  }
}

interface HistoryPage {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly edges: readonly { readonly node: StoryEvent }[];
}
