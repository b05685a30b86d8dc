import { computed, inject, Injectable, signal } from '@angular/core';
import type { PersonState, Role } from '@kalaka/domain';
import {
  AppointMandateDocument,
  type AppointMandateInput,
  CoordinationDocument,
  ErasureRequestsDocument,
  OfficeNamesDocument,
  PeopleListDocument,
  type PeopleListQuery,
} from '@kalaka/contract';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import { type PeopleView, PEOPLE_PER_PAGE } from './list/people-view';
import { loadOrganizationNames } from '../shell/graphql/organization-names';

type People = PeopleListQuery['people'];

/** The people of the network, page by page. Provided by the page that shows them. */
@Injectable()
export class PeopleStore {
  private readonly client = inject(GraphqlClient);
  /** What the address says; nothing is asked before that is known. */
  readonly view = signal<PeopleView | null>(null);
  /** The page before each cursor, as far as this visit knows it. */
  private readonly before = new Map<string, string>();

  readonly list = pageData(
    () => this.view(),
    async (view) => {
      if (!view) return undefined;
      const people = await this.ask(view);
      const { endCursor, hasNextPage } = people.pageInfo;
      if (hasNextPage && endCursor) this.before.set(endCursor, view.after);
      return people;
    },
  );

  private readonly names = pageData(
    () => null,
    () => loadOrganizationNames(this.client),
  );
  readonly organizations = computed(() => this.names.value() ?? []);

  private async ask({ search, organization, role, state, after }: PeopleView): Promise<People> {
    const { people } = await this.client.request(PeopleListDocument, {
      first: PEOPLE_PER_PAGE,
      after: after || null,
      search: search || null,
      organizationId: organization || null,
      role: (role || null) as Role | null,
      state: (state || null) as PersonState | null,
    });
    return people;
  }

  /** Who asks to be erased; asked by whoever may see it. */
  readonly mayErase = signal(false);
  private readonly erasures = pageData(
    () => this.mayErase(),
    async (may) => (may ? (await this.client.request(ErasureRequestsDocument)).erasureRequests : []),
  );
  readonly erasureRequests = computed(() => this.erasures.value() ?? []);

  cursorBefore(after: string): string {
    return this.before.get(after) ?? '';
  }
}

/** What a mandate can be for, and giving one. */
@Injectable()
export class AppointStore {
  private readonly client = inject(GraphqlClient);

  readonly choices = pageData(
    () => null,
    async () => {
      const [organizations, { network }] = await Promise.all([
        loadOrganizationNames(this.client),
        this.client.request(OfficeNamesDocument),
      ]);
      return { organizations, municipalities: network.municipalities, today: network.today };
    },
  );

  async appoint(input: AppointMandateInput) {
    return (await this.client.request(AppointMandateDocument, { input })).appointMandate;
  }
}

/** Whom to write to. */
@Injectable()
export class CoordinationStore {
  private readonly client = inject(GraphqlClient);

  readonly coordinators = pageData(
    () => null,
    async () => (await this.client.request(CoordinationDocument)).coordination,
  );
}
