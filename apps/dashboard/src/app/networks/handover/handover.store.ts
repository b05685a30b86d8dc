import { computed, inject, Injectable, signal } from '@angular/core';
import {
  AmendHandoverDocument,
  type AmendHandoverInput,
  CancelHandoverDocument,
  type CancelHandoverInput,
  CompleteHandoverDocument,
  HandoverCandidatesDocument,
  type HandoverStepInput,
  HandoversDocument,
  PrepareHandoverDocument,
  type PrepareHandoverInput,
  SettleHandoverItemDocument,
  type SettleHandoverItemInput,
} from '@kalaka/contract';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';

/** The handovers of the network and their steps. Provided by the page that shows them. */
@Injectable()
export class HandoverStore {
  private readonly client = inject(GraphqlClient);
  /** The handover that a page is about. */
  readonly id = signal<string | null>(null);

  readonly page = pageData(
    () => null,
    () => this.client.request(HandoversDocument),
  );
  readonly network = computed(() => this.page.value()?.network ?? null);
  readonly all = computed(() => this.page.value()?.handovers ?? []);
  readonly one = computed(() => this.all().find(({ id }) => id === this.id()) ?? null);
  /** One at a time: while it is open no other is begun. */
  readonly underWay = computed(() => this.all().some(({ state }) => state === 'PREPARED'));

  async prepare(input: PrepareHandoverInput) {
    return (await this.client.request(PrepareHandoverDocument, { input })).prepareHandover;
  }
  async amend(input: AmendHandoverInput) {
    return (await this.client.request(AmendHandoverDocument, { input })).amendHandover;
  }
  async settle(input: SettleHandoverItemInput) {
    return (await this.client.request(SettleHandoverItemDocument, { input })).settleHandoverItem;
  }
  async complete(input: HandoverStepInput) {
    return (await this.client.request(CompleteHandoverDocument, { input })).completeHandover;
  }
  async cancel(input: CancelHandoverInput) {
    return (await this.client.request(CancelHandoverDocument, { input })).cancelHandover;
  }
}

/** Who may take the post, for the form that asks. */
@Injectable()
export class HandoverCandidates {
  private readonly client = inject(GraphqlClient);
  readonly page = pageData(
    () => null,
    () => this.client.request(HandoverCandidatesDocument),
  );
  readonly all = computed(() => this.page.value()?.handoverCandidates ?? []);
}
