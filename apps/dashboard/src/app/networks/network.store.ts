import { computed, inject, Injectable } from '@angular/core';
import {
  EditNetworkDocument,
  type EditNetworkInput,
  NetworkContactDocument,
  NetworkCoordinatorsDocument,
  NetworkPageDocument,
} from '@kalaka/contract';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';

/** The network in which one acts, and who runs it. Provided by the page that shows it. */
@Injectable()
export class NetworkStore {
  private readonly client = inject(GraphqlClient);

  readonly page = pageData(
    () => null,
    async () => (await this.client.request(NetworkPageDocument)).network,
  );
  readonly network = this.page.value;

  /** Who coordinates, and how to reach them, as far as this reader may know it; what is not theirs is left out. */
  private readonly office = pageData(
    () => this.network()?.nao?.id,
    async (organizationId) => {
      if (!organizationId) return { contact: null, coordinators: [] };
      const [contact, people] = await Promise.allSettled([
        this.client.request(NetworkContactDocument, { organizationId }),
        this.client.request(NetworkCoordinatorsDocument, { organizationId }),
      ]);
      const found = people.status === 'fulfilled' ? people.value.people.edges.map(({ node }) => node) : [];
      return {
        contact: contact.status === 'fulfilled' ? contact.value.organization : null,
        coordinators: found.filter(({ mandates }) =>
          mandates.some(({ role, current }) => role === 'COORD' && current),
        ),
      };
    },
  );
  readonly contact = computed(() => this.office.value()?.contact ?? null);
  readonly coordinators = computed(() => this.office.value()?.coordinators ?? []);

  /** Asked, and neither a person nor an address is for this reader. */
  readonly isClosed = computed(() => {
    const office = this.office.value();
    return !!this.network()?.nao && !!office && !office.contact && office.coordinators.length === 0;
  });

  async edit(input: EditNetworkInput) {
    return (await this.client.request(EditNetworkDocument, { input })).editNetwork;
  }
}
