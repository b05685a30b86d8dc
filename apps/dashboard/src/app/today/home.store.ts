import { computed, inject, Injectable } from '@angular/core';
import { HomeDocument } from '@kalaka/contract';
import { dateIn, injectDates, injectWords } from '@kalaka/ui';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import { Session } from '../shell/session/session';
import { recentRows } from './desk-rows';

const RECENT = 5;

/** What the first screens of the roles beside the desk share: the answer of the API, and the newest events as rows. */
@Injectable()
export class HomeStore {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly t = injectWords();
  private readonly dates = injectDates();

  readonly data = pageData(
    () => this.session.mandate()?.id,
    () => this.client.request(HomeDocument),
  );
  readonly home = computed(() => this.data.value()?.home);
  readonly recent = computed(() => {
    const zone = this.data.value()?.network.timeZone;
    const events = (this.home()?.recent ?? []).filter(({ event }) => !event.startsWith('session.'));
    return recentRows(events.slice(0, RECENT), {
      shown: '',
      t: this.t,
      when: (at) => this.dates.date(dateIn(at, zone), 'table'),
    }).map((row) => ({
      ...row,
      link: row.queryParams ? ['/organizations', String(row.queryParams['show'])] : undefined,
      queryParams: undefined,
    }));
  });
}
