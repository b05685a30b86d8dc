import { computed, inject, Injectable, signal } from '@angular/core';
import {
  ExpertiseInUseDocument,
  OrganizationListDocument,
  type OrganizationListQuery,
  OrganizationViewsDocument,
  QuietIdsDocument,
} from '@kalaka/contract';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { Session } from '../shell/session/session';
import { pageData } from '../shell/graphql/page-data';
import {
  contradicts,
  filterOf,
  type ListView,
  readView,
  sameView,
  VIEW_FILTERS,
  type ViewName,
} from './list/list-view';

type ListPage = OrganizationListQuery['organizations'];
const NOTHING: ListPage = { totalCount: 0, edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** The members list. Provided by its page, so it dies with it and no other mandate ever sees it. */
@Injectable()
export class OrganizationsStore {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  /** What the address says. */
  readonly view = signal<ListView>(readView({}), { equal: sameView });
  /** The page before each cursor, as far as this visit knows it: an address names only its own. */
  private readonly before = new Map<string, string>();

  readonly list = pageData(
    () => this.view(),
    async (view): Promise<ListPage> => {
      if (contradicts(view)) return NOTHING;
      const ids = view.view === 'quiet' ? await this.quietIds() : null;
      if (ids?.length === 0) return NOTHING;
      const { organizations } = await this.client.request(OrganizationListDocument, {
        first: view.size,
        after: view.after || null,
        filter: ids ? { ...filterOf(view), ids } : filterOf(view),
        officers: view.columns.includes('OFFICERS'),
        expertise: view.columns.includes('EXPERTISE'),
        languages: view.columns.includes('LANGUAGES'),
        sort: view.search ? 'RELEVANCE' : 'NAME',
        searching: Boolean(view.search) || view.lends.length > 0,
      });
      const { endCursor, hasNextPage } = organizations.pageInfo;
      if (hasNextPage && endCursor) this.before.set(endCursor, view.after);
      return organizations;
    },
  );

  private async quietIds(): Promise<string[]> {
    const { quietMembers } = await this.client.request(QuietIdsDocument);
    return quietMembers.members.map(({ organization }) => organization.id);
  }

  private readonly filtersOpen = signal(false);
  private readonly terms = pageData(
    () => this.filtersOpen(),
    async (open) => (open ? (await this.client.request(ExpertiseInUseDocument)).expertise : []),
  );
  /** Terms of expertise in use; asked for when somebody opens the filters. */
  readonly expertise = computed(() => this.terms.value() ?? []);
  openFilters(): void {
    this.filtersOpen.set(true);
  }

  private readonly views = pageData(
    () => null,
    () =>
      this.client.request(OrganizationViewsDocument, {
        coordinates: this.session.can('membership.review'),
        attention: VIEW_FILTERS.attention,
        applications: VIEW_FILTERS.applications,
        active: VIEW_FILTERS.active,
        cannotSign: VIEW_FILTERS['cannot-sign'],
        listed: VIEW_FILTERS.listed,
      }),
  );
  /** How many stand behind each saved view; null until it is known. */
  readonly counts = computed<Readonly<Record<ViewName, number | null>>>(() => {
    const answer = this.views.value();
    return {
      all: answer?.all.totalCount ?? null,
      attention: answer?.attention?.totalCount ?? null,
      quiet: answer?.quiet?.members.length ?? null,
      applications: answer?.applications.totalCount ?? null,
      active: answer?.active.totalCount ?? null,
      'cannot-sign': answer?.cannotSign.totalCount ?? null,
      listed: answer?.listed.totalCount ?? null,
    };
  });

  /** Cursor of the page before `after`; '' = the first page, also when this visit does not know better. */
  cursorBefore(after: string): string {
    return this.before.get(after) ?? '';
  }
}
