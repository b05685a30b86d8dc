import { computed, DestroyRef, DOCUMENT, inject, Injectable, signal } from '@angular/core';
import { OrganizationBesideDocument } from '@kalaka/contract';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';

/** From this width there is room for two things beside each other; as in the style sheet. */
const WIDE = '(min-width: 75rem)';

/** The organization that stands beside the list, where there is room for it. */
@Injectable()
export class BesideStore {
  private readonly client = inject(GraphqlClient);
  private readonly media = inject(DOCUMENT).defaultView?.matchMedia?.(WIDE);
  private readonly roomy = signal(this.media?.matches ?? false);
  readonly wide = this.roomy.asReadonly();
  private readonly wanted = signal('');

  private readonly data = pageData(
    () => (this.roomy() ? this.wanted() : ''),
    async (id) =>
      id ? (await this.client.request(OrganizationBesideDocument, { id })).organization : undefined,
  );
  readonly organization = computed(() => {
    const answer = this.data.value();
    return answer && answer.id === this.wanted() ? answer : undefined;
  });

  constructor() {
    const look = (event: MediaQueryListEvent): void => this.roomy.set(event.matches);
    this.media?.addEventListener?.('change', look);
    inject(DestroyRef).onDestroy(() => this.media?.removeEventListener?.('change', look));
  }

  show(id: string): void {
    this.wanted.set(id);
  }
}
