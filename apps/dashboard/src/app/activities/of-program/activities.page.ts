import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { ProgramActivitiesDocument } from '@kalaka/contract';
import { ACCEPTED_STATES, OPEN_STATES, type ActivityState } from '@kalaka/domain';
import { Button, Empty, Icon, injectDates, injectWords, Page, Tasks } from '@kalaka/ui';
import { Pager, type Tab, Tabs } from '@kalaka/ui/tables';
import { programCrumbs, programTabs } from '../../programs';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { activityRow } from '../labels';

/** Everything, what still keeps the programme open, and what counts. */
const VIEWS: Readonly<Record<string, readonly ActivityState[] | null>> = {
  all: null,
  open: OPEN_STATES,
  accepted: ACCEPTED_STATES,
};

/** `/programs/:id/activities`: what was done in a programme and is planned, newest first; `?show=` open or accepted. */
@Component({
  selector: 'app-program-activities',
  imports: [Button, Empty, Icon, LoadState, Page, Pager, RouterLink, Tabs, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page
    [heading]="title()"
    [headingLang]="data.value()?.program?.title?.language ?? null"
    [titlePrefix]="t('programs.tab.activities') + ':'"
    [crumbs]="crumbs()"
  >
    @if (mayLog()) {
      <a kaButton slot="action" routerLink="/activities/log"
        ><ka-icon name="plus" />{{ t('activityLog.do') }}</a
      >
    }
    <ka-tabs [label]="t('programs.tabs')" [tabs]="tabs()" />
    <h2 class="vh">{{ t('programs.tab.activities') }}</h2>
    <nav class="chips" [attr.aria-label]="t('programs.activities.views')">
      @for (one of views(); track one.label) {
        <a
          class="chip"
          routerLink="."
          [queryParams]="one.queryParams"
          [attr.aria-current]="one.current ? 'page' : null"
          >{{ one.label }}</a
        >
      }
    </nav>
    <app-load-state [of]="data" [loading]="t('activityLog.list.loading')" />
    @if (data.value()) {
      @if (rows().length) {
        <ka-tasks [rows]="rows()" />
        <ka-pager [previous]="previous()" [next]="next()" [summary]="count()" />
      } @else {
        <ka-empty
          [kind]="view() === 'all' ? 'none' : 'filtered'"
          [title]="t('programs.activities.none.' + view())"
        />
      }
    }
  </ka-page>`,
})
export class ProgramActivitiesPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly view = computed(() => {
    const asked = this.params().get('show') ?? 'all';
    return asked in VIEWS ? asked : 'all';
  });
  private readonly after = computed(() => this.params().get('after'));
  protected readonly data = pageData(
    () => ({ id: this.id(), view: this.view(), after: this.after() }),
    ({ id, view, after }) => {
      const states = VIEWS[view];
      return this.client.request(ProgramActivitiesDocument, {
        id,
        after,
        states: states ? [...states] : null,
      });
    },
  );
  protected readonly title = computed(() => this.data.value()?.program.title.text ?? this.t('programs.one'));
  protected readonly crumbs = computed(() => programCrumbs(this.id(), this.title(), 'activities', this.t));
  protected readonly tabs = computed(() => programTabs(this.id(), 'activities', this.t));
  protected readonly views = computed<Tab[]>(() =>
    Object.keys(VIEWS).map((name) => ({
      label: this.t(`programs.activities.view.${name}`),
      queryParams: name === 'all' ? {} : { show: name },
      current: name === this.view(),
    })),
  );
  protected readonly mayLog = computed(() =>
    this.session.can('activity.log', { organizationId: this.session.actor()?.organizationId }),
  );
  protected readonly rows = computed(() =>
    (this.data.value()?.activities.edges ?? []).map(({ node }) =>
      activityRow(node, { t: this.t, day: (date) => this.dates.date(date, 'table') }),
    ),
  );
  protected readonly count = computed(() =>
    this.t('programs.activities.count', { count: this.data.value()?.activities.totalCount ?? 0 }),
  );
  private readonly show = computed(() => ({ show: this.view() === 'all' ? null : this.view() }));
  protected readonly previous = computed(() => (this.after() ? { ...this.show(), after: null } : null));
  protected readonly next = computed(() => {
    const { hasNextPage, endCursor } = this.data.value()?.activities.pageInfo ?? {};
    return hasNextPage && endCursor ? { ...this.show(), after: endCursor } : null;
  });
}
