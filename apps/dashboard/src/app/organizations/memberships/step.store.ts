import { computed, inject, Injectable, signal } from '@angular/core';
import { MembershipStepDocument } from '@kalaka/contract';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';

/** What a step of a membership needs to know: the organization, where it stands, and the rules of the network. */
@Injectable()
export class StepStore {
  private readonly client = inject(GraphqlClient);
  readonly id = signal('');

  readonly data = pageData(
    () => this.id(),
    async (id) => (id ? this.client.request(MembershipStepDocument, { id }) : undefined),
  );
  readonly organization = computed(() => this.data.value()?.organization);
  readonly network = computed(() => {
    const network = this.data.value()?.network;
    return (
      network && {
        languages: network.languages,
        decisionRule: network.policies.decisionRule,
        today: network.today,
      }
    );
  });
}
