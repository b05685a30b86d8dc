import { computed, inject, Injectable, signal } from '@angular/core';
import { ReviewListDocument, type ReviewListQuery, ReviewOneDocument } from '@kalaka/contract';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';
import { questionOf, readView, type ReviewView, sameQuestion } from './review-view';

export type ReviewRow = ReviewListQuery['activities']['edges'][number]['node'];

/** The list to review and what stands beside it. Provided by its page, so that no other mandate ever sees it. */
@Injectable()
export class ReviewStore {
  private readonly client = inject(GraphqlClient);
  /** What the address says. */
  readonly view = signal<ReviewView>(readView({}), { equal: sameQuestion });
  readonly shown = signal('');
  /** The page before each cursor, as far as this visit knows it: an address names only its own. */
  private readonly before = new Map<string, string>();

  readonly list = pageData(
    () => this.view(),
    async (view) => {
      const answer = await this.client.request(ReviewListDocument, questionOf(view));
      const { hasNextPage, endCursor } = answer.activities.pageInfo;
      if (hasNextPage && endCursor) this.before.set(endCursor, view.after);
      return answer;
    },
  );
  readonly rows = computed<readonly ReviewRow[]>(
    () => this.list.value()?.activities.edges.map(({ node }) => node) ?? [],
  );
  readonly ownTypes = computed(() => this.list.value()?.network.activityTypes ?? []);
  readonly detail = pageData(
    () => this.shown(),
    async (id) => (id ? (await this.client.request(ReviewOneDocument, { id })).activity : undefined),
  );
  readonly one = computed(() => {
    const answer = this.detail.value();
    return answer && answer.id === this.shown() ? answer : undefined;
  });
  /** How many stand behind each tab; null until it is known. */
  readonly counts = computed<Readonly<Record<string, number | null>>>(() => {
    const desk = this.list.value()?.reviewDesk;
    return {
      REPORTED: desk?.waiting.count ?? null,
      SENT_BACK: desk?.sentBack.count ?? null,
      DISPUTED: desk?.disputed.count ?? null,
      ALL: null,
    };
  });

  /** Cursor of the page before `after`; '' = the first page, also when this visit does not know better. */
  cursorBefore(after: string): string {
    return this.before.get(after) ?? '';
  }

  async reload(): Promise<void> {
    await Promise.all([this.list.reload(), this.detail.reload()]);
  }
}
