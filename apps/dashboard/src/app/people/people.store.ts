import { computed, inject, Injectable, signal } from '@angular/core';
import {
  AppointMandateDocument,
  type AppointMandateInput,
  EndMandateDocument,
  type EndMandateInput,
  OfficeNamesDocument,
  PeopleListDocument,
  PersonDetailDocument,
} from '@kalaka/contract';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import { type PeopleView, PEOPLE_PER_PAGE, readPeopleView } from './list/people-view';
import { loadOrganizationNames } from './organization-names';

/** The people of the network, page by page. Provided by the page that shows them. */
@Injectable()
export class PeopleStore {
  private readonly client = inject(GraphqlClient);
  readonly view = signal<PeopleView>(readPeopleView({}));
  /** The page before each cursor, as far as this visit knows it. */
  private readonly before = new Map<string, string>();

  readonly list = pageData(
    () => this.view(),
    async ({ search, organization, after }) => {
      const { people } = await this.client.request(PeopleListDocument, {
        first: PEOPLE_PER_PAGE,
        after: after || null,
        search: search || null,
        organizationId: organization || null,
      });
      const { endCursor, hasNextPage } = people.pageInfo;
      if (hasNextPage && endCursor) this.before.set(endCursor, after);
      return people;
    },
  );

  private readonly names = pageData(
    () => null,
    () => loadOrganizationNames(this.client),
  );
  readonly organizations = computed(() => this.names.value() ?? []);

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
