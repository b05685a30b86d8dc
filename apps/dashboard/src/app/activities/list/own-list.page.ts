import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { type ActivityFilter, OwnActivitiesDocument } from '@kalaka/contract';
import { ownOrganization } from '@kalaka/domain';
import { Button, Empty, Icon, injectDates, injectWords, Page, Tasks } from '@kalaka/ui';
import { Pager, type Tab, Tabs } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { KeptAnswers } from '../../shell/offline/kept-answers';
import { Session } from '../../shell/session/session';
import { activityRow } from '../labels';
import { TakeAway } from './take-away';

type State = NonNullable<ActivityFilter['states']>[number];
/** What a member looks for: all, what still waits for us, what waits for the coordination, what counts. */
const VIEWS: Readonly<Record<string, readonly State[] | null>> = {
  all: null,
  ours: ['HELD', 'SENT_BACK'],
  waiting: ['REPORTED'],
  accepted: ['ACCEPTED', 'LOCKED', 'DISPUTED'],
};

/** `/activities`: what our organization did; for who belongs to none, what the network did. */
@Component({
  selector: 'app-own-activities',
  imports: [Button, Empty, Icon, LoadState, Page, Pager, RouterLink, Tabs, TakeAway, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page [heading]="t(own() ? 'activityLog.list.own' : 'activityLog.list.all')">
    @if (mayLog()) {
      <a kaButton="turn" slot="action" routerLink="/activities/log"
        ><ka-icon name="plus" />{{ t('activityLog.do') }}</a
      >
    }
    <ka-tabs [label]="t('activityLog.list.views')" [tabs]="tabs()" />
    <app-load-state [of]="data" [loading]="t('activityLog.list.loading')" />
    @if (data.value()) {
      @if (rows().length) {
        <ka-tasks [rows]="rows()" />
        <ka-pager [previous]="previous()" [next]="next()" />
        <app-take-away [filter]="filter()" />
      } @else {
        <ka-empty [title]="t('activityLog.list.none.' + (view() === 'all' ? 'all' : 'view'))">
          @if (view() === 'all' && mayLog()) {
            <p>{{ t('activityLog.list.none.text') }}</p>
          }
        </ka-empty>
      }
      @if (mayLog()) {
        <p>
          <a class="target-line" routerLink="/activities/templates">{{ t('activityLog.templates') }}</a>
        </p>
      }
      @if (mayReview()) {
        <p>
          <a class="target-line" routerLink="/activities/review">{{ t('activityLog.list.review') }}</a>
        </p>
      }
      <p>
        <a class="target-line" routerLink="/activities/periods">{{ t('activityLog.list.periods') }}</a>
      </p>
    }
  </ka-page>`,
})
export class OwnListPage {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly kept = inject(KeptAnswers);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  /** Who coordinates sees what the network did: an employer is nobody's own organization. */
  protected readonly own = computed(() => ownOrganization(this.session.actor()));
  protected readonly mayLog = computed(() =>
    this.session.can('activity.log', { organizationId: this.own() ?? undefined }),
  );
  protected readonly mayReview = computed(() => this.session.can('activity.review'));
  private readonly views = computed(() =>
    Object.keys(VIEWS).filter((name) => this.own() !== null || name !== 'ours'),
  );
  protected readonly view = computed(() => {
    const asked = this.params().get('show') ?? 'all';
    return this.views().includes(asked) ? asked : 'all';
  });
  protected readonly filter = computed<ActivityFilter>(() => {
    const [own, states] = [this.own(), VIEWS[this.view()]];
    return { organizationIds: own ? [own] : null, states: states ? [...states] : null };
  });
  private readonly after = computed(() => this.params().get('after'));
  protected readonly data = pageData(
    () => ({
      ...{ filter: this.filter(), view: this.view(), after: this.after() },
      mandate: this.session.mandate()?.id,
    }),
    ({ filter, view, after, mandate }) => {
      const ask = () => this.client.request(OwnActivitiesDocument, { filter, after });
      return after ? ask() : this.kept.ask(`activities.${mandate}.${view}`, ask);
    },
  );
  protected readonly rows = computed(() =>
    (this.data.value()?.activities.edges ?? []).map(({ node }) =>
      activityRow(node, {
        t: this.t,
        day: (date) => this.dates.date(date, 'table'),
        own: this.own() ?? undefined,
      }),
    ),
  );
  protected readonly tabs = computed<Tab[]>(() =>
    this.views().map((name) => ({
      label: this.t(`activityLog.list.view.${name}`),
      link: '/activities',
      queryParams: name === 'all' ? {} : { show: name },
      current: name === this.view(),
    })),
  );
  private readonly show = computed(() => (this.view() === 'all' ? {} : { show: this.view() }));
  protected readonly previous = computed(() => (this.after() ? { ...this.show(), after: null } : null));
  protected readonly next = computed(() => {
    const { hasNextPage, endCursor } = this.data.value()?.activities.pageInfo ?? {};
    return hasNextPage && endCursor ? { ...this.show(), after: endCursor } : null;
  });
}
