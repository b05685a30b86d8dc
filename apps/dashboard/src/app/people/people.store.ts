import { computed, inject, Injectable, signal } from '@angular/core';
import {
  AppointMandateDocument,
  type AppointMandateInput,
  EndMandateDocument,
  type EndMandateInput,
  OfficeNamesDocument,
  PeopleListDocument,
  type PeopleListQuery,
  PersonDetailDocument,
} from '@kalaka/contract';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import { type PeopleView, PEOPLE_PER_PAGE } from './list/people-view';
import { loadOrganizationNames } from './organization-names';

type People = PeopleListQuery['people'];
const PEOPLE_AT_ONCE = 100;
const PAGES = 20;

const holds = (mandate: People['edges'][number]['node']['mandates'][number], role: string): boolean =>
  mandate.role === role && (mandate.current || mandate.to == null);

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
      if (view.role) return this.everybodyWith(view);
      const people = await this.ask(view, PEOPLE_PER_PAGE, view.after);
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

  /** The API does not ask by role: everybody is read, and those with the role now or later are on one page. */
  private async everybodyWith(view: PeopleView): Promise<People> {
    const edges: People['edges'][number][] = [];
    let after = '';
    for (let page = 0; page < PAGES; page++) {
      const people = await this.ask(view, PEOPLE_AT_ONCE, after);
      edges.push(
        ...people.edges.filter(({ node }) => node.mandates.some((mandate) => holds(mandate, view.role))),
      );
      after = people.pageInfo.endCursor ?? '';
      if (!people.pageInfo.hasNextPage || !after) break;
    }
    return { pageInfo: { hasNextPage: false, endCursor: null }, edges };
  }

  private async ask({ search, organization }: PeopleView, first: number, after: string): Promise<People> {
    const { people } = await this.client.request(PeopleListDocument, {
      first,
      after: after || null,
      search: search || null,
      organizationId: organization || null,
    });
    return people;
  }

  cursorBefore(after: string): string {
    return this.before.get(after) ?? '';
  }
}

/** One person, and ending a mandate. */
@Injectable()
export class PersonStore {
  private readonly client = inject(GraphqlClient);
  readonly id = signal('');

  readonly person = pageData(
    () => this.id(),
    async (id) => (id ? (await this.client.request(PersonDetailDocument, { id })).person : undefined),
  );

  async end(input: EndMandateInput) {
    return (await this.client.request(EndMandateDocument, { input })).endMandate;
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
