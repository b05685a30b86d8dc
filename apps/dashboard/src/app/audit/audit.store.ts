import { computed, inject, Injectable, signal } from '@angular/core';
import { AuditPeopleDocument, AuditTrailDocument, type AuditTrailQuery } from '@kalaka/contract';
import { loadOrganizationNames } from '../shell/graphql/organization-names';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import { type AuditView, EVENTS_PER_PAGE, filterOf } from './audit-view';

export type AuditRow = AuditTrailQuery['auditTrail']['edges'][number]['node'];

/** The audit trail as far as the role reaches, page by page. Provided by its page. */
@Injectable()
export class AuditStore {
  private readonly client = inject(GraphqlClient);
  /** What the address says; nothing is asked before that is known. */
  readonly view = signal<AuditView | null>(null);
  /** The page before each cursor, as far as this visit knows it. */
  private readonly before = new Map<string, string>();

  readonly trail = pageData(
    () => this.view(),
    async (view) => {
      if (!view) return undefined;
      const { auditTrail } = await this.client.request(AuditTrailDocument, {
        first: EVENTS_PER_PAGE,
        after: view.after || null,
        filter: filterOf(view),
      });
      const { endCursor, hasNextPage } = auditTrail.pageInfo;
      if (hasNextPage && endCursor) this.before.set(endCursor, view.after);
      return auditTrail;
    },
  );

  private readonly choices = pageData(
    () => null,
    async () => {
      const [organizations, { people }] = await Promise.all([
        loadOrganizationNames(this.client),
        this.client.request(AuditPeopleDocument),
      ]);
      return { organizations, people: people.edges.map(({ node }) => node) };
    },
  );
  readonly organizations = computed(() => this.choices.value()?.organizations ?? []);
  readonly people = computed(() => this.choices.value()?.people ?? []);

  cursorBefore(after: string): string {
    return this.before.get(after) ?? '';
  }
}
