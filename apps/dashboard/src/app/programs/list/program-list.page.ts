import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { ProgramsDocument } from '@kalaka/contract';
import type { ProgramState } from '@kalaka/domain';
import { Button, Empty, Icon, injectDates, injectWords, LocalTextView, Page, Status } from '@kalaka/ui';
import { Pager, Scroll, type Tab, Tabs } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Can } from '../../shell/session/can';
import { Session } from '../../shell/session/session';
import { shapeOf, unbroken } from '../labels';

/** What the tabs show; "ours" is what the own organization takes part in. */
const VIEWS: Readonly<Record<string, readonly ProgramState[]>> = {
  running: ['ACTIVE', 'SUSPENDED', 'APPROVED'],
  planned: ['IDEA', 'PLANNED'],
  over: ['COMPLETED', 'CLOSED', 'CANCELLED'],
};

/** `/programs`: the joint programmes of the network, newest first; `?show=` planned, over or ours. */
@Component({
  selector: 'app-program-list',
  imports: [
    Button,
    Can,
    Empty,
    Icon,
    LoadState,
    LocalTextView,
    Page,
    Pager,
    RouterLink,
    Scroll,
    Status,
    Tabs,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './program-list.page.html',
})
export class ProgramListPage {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  protected readonly shapeOf = shapeOf;
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  protected readonly network = computed(() => ({ networkId: this.session.actor()?.networkId ?? '' }));
  private readonly own = computed(() => {
    const { role, organizationId } = this.session.actor() ?? {};
    return role === 'AO' || role === 'ED' || role === 'VIEW' ? (organizationId ?? null) : null;
  });
  protected readonly view = computed(() => {
    const asked = this.params().get('show') ?? '';
    return asked in VIEWS || (asked === 'ours' && this.own()) ? asked : 'running';
  });
  private readonly after = computed(() => this.params().get('after'));
  protected readonly data = pageData(
    () => ({ view: this.view(), after: this.after(), own: this.own() }),
    ({ view, after, own }) => {
      const states = VIEWS[view];
      const filter = view === 'ours' ? { organizationId: own } : { states: states ? [...states] : null };
      return this.client.request(ProgramsDocument, { filter, after });
    },
  );
  protected readonly rows = computed(() => this.data.value()?.programs.edges.map(({ node }) => node) ?? []);
  protected readonly count = computed(() =>
    this.t('programs.count', { count: this.data.value()?.programs.totalCount ?? 0 }),
  );
  protected readonly tabs = computed<Tab[]>(() =>
    [...Object.keys(VIEWS), ...(this.own() ? ['ours'] : [])].map((view) => ({
      label: this.t(`programs.view.${view}`),
      link: '/programs',
      ...(view === 'running' ? {} : { queryParams: { show: view } }),
      current: view === this.view(),
    })),
  );
  protected readonly previous = computed(() => (this.after() ? this.show() : null));
  protected readonly next = computed(() => {
    const { hasNextPage, endCursor } = this.data.value()?.programs.pageInfo ?? {};
    return hasNextPage && endCursor ? { ...this.show(), after: endCursor } : null;
  });
  private readonly show = computed(() => (this.view() === 'running' ? {} : { show: this.view() }));

  protected readonly day = (date: string): string => unbroken(this.dates.date(date, 'table'));

  protected purposes(codes: readonly string[]): string {
    return codes.map((code) => this.t(`programs.purpose.${code}`)).join(', ');
  }
}
