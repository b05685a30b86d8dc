import { computed, inject, Injectable, signal } from '@angular/core';
import { ActivityPageDocument } from '@kalaka/contract';
import { injectWords } from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { pageData } from '../../shell/graphql/page-data';
import { nameOf } from '../labels';

/** One activity, for its page and its form. */
@Injectable()
export class ActivityStore {
  private readonly client = inject(GraphqlClient);
  private readonly t = injectWords();
  readonly id = signal('');

  readonly data = pageData(
    () => this.id(),
    async (id) => (id ? this.client.request(ActivityPageDocument, { id }) : undefined),
  );
  readonly one = computed(() => this.data.value()?.activity);
  readonly name = computed(() => {
    const one = this.one();
    return one ? nameOf(one, this.t) : { text: this.t('activityLog.one'), language: null };
  });

  may(operation: string): boolean {
    return this.one()?.allowed.includes(operation) ?? false;
  }

  /** Who came can be told of what took place, until it is accepted. */
  maySayWho(): boolean {
    return this.one()?.state !== 'PLANNED' && this.may('activity.edit');
  }
}
