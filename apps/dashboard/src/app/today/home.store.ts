import { computed, inject, Injectable } from '@angular/core';
import { HomeDocument } from '@kalaka/contract';
import { dateIn, injectDates, injectLanguage, injectWords, type TaskRow } from '@kalaka/ui';
import { GraphqlClient } from '../shell/graphql/graphql-client';
import { pageData } from '../shell/graphql/page-data';
import { KeptAnswers } from '../shell/offline/kept-answers';
import { Session } from '../shell/session/session';

const RECENT = 5;
/** Not told on a first screen: who signed in, and who read the record. */
const UNTOLD = /^(session|audit)\./;

/** What the first screens of the roles beside the desk share: the answer of the API, and the newest events as rows. */
@Injectable()
export class HomeStore {
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly kept = inject(KeptAnswers);
  private readonly language = injectLanguage();
  private readonly t = injectWords();
  private readonly dates = injectDates();

  readonly data = pageData(
    () => `home.${this.session.mandate()?.id}.${this.language()}`,
    (name) => this.kept.ask(name, () => this.client.request(HomeDocument)),
  );
  readonly home = computed(() => this.data.value()?.home);

  /** The newest events; on the first screen of a member the own organization need not be named in each. */
  readonly recent = computed<TaskRow[]>(() => {
    const zone = this.data.value()?.network.timeZone;
    const own = this.home()?.organization?.name.text;
    const events = (this.home()?.recent ?? []).filter(({ event }) => !UNTOLD.test(event)).slice(0, RECENT);
    return events.map(({ id, at, event, actor, organization, subjectName }) => {
      const about = [subjectName?.text, organization?.name.text].find((name) => name && name !== own);
      return {
        id,
        title: this.t(`event.${event}`),
        sub: [
          this.dates.date(dateIn(at, zone), 'table'),
          about,
          actor && this.t('today.home.by', { name: actor.name }),
        ]
          .filter(Boolean)
          .join(' · '),
        link: organization ? ['/organizations', organization.id] : undefined,
      };
    });
  });
}
