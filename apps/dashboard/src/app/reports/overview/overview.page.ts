import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { OverviewDocument } from '@kalaka/contract';
import { GROUPINGS, isQuarter } from '@kalaka/domain';
import { Button, Control, Empty, Field, Icon, injectWords, Page } from '@kalaka/ui';
import { type Tab, Tabs } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { quarterName, quartersUntil } from '../report-words';
import { OverviewTable } from './overview-table';
import { fileAddress, overviewParams, type OverviewView, readOverviewView } from './overview-view';

/** `/reports`: what was done, counted; chart, table and file say the same. */
@Component({
  imports: [Button, Control, Empty, Field, Icon, LoadState, OverviewTable, Page, RouterLink, Tabs],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './overview.page.html',
})
export class OverviewPage {
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  private readonly started = new Date().toISOString().slice(0, 10);

  protected readonly today = computed(() => this.data.value()?.network.today ?? this.started);
  protected readonly view = computed(() => readOverviewView(this.params(), this.started), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly data = pageData(
    () => this.view(),
    ({ by, from, to, own }) =>
      this.client.request(OverviewDocument, { filter: { groupBy: by, from, to, own } }),
  );
  protected readonly overview = computed(() => this.data.value()?.overview);
  protected readonly empty = computed(() => this.overview()?.lines.length === 0);

  protected readonly tabs = computed<Tab[]>(() =>
    GROUPINGS.map((by) => ({
      label: this.t(`reports.by.${by}`),
      link: '/reports',
      queryParams: this.address({ by }),
      current: this.view().by === by,
    })),
  );
  /** A member chooses between the network and itself; nobody else has something of its own. */
  protected readonly scopes = computed<Tab[]>(() => {
    const id = this.session.actor()?.organizationId;
    const member = ['AO', 'ED', 'VIEW'].includes(this.session.actor()?.role ?? '');
    if (!id || !member) return [];
    return [false, true].map((own) => ({
      label: this.t(own ? 'reports.scope.own' : 'reports.scope.network'),
      link: '/reports',
      queryParams: this.address({ own }),
      current: this.view().own === own,
    }));
  });
  protected readonly quarters = computed(() =>
    [...new Set([...quartersUntil(this.started), this.view().from, this.view().to])]
      .sort()
      .map((quarter) => ({ quarter, name: quarterName(quarter, this.t) })),
  );
  protected readonly span = computed(() => {
    const { from, to } = this.view();
    return from === to
      ? quarterName(from, this.t)
      : this.t('reports.span', { from: quarterName(from, this.t), to: quarterName(to, this.t) });
  });
  /** The finding in one sentence. */
  protected readonly finding = computed(() => {
    const total = this.overview()?.total;
    if (!total || this.empty()) return '';
    const values = { span: this.span(), activities: total.activities ?? 0, people: total.people ?? 0 };
    return this.t(total.people === null ? 'reports.finding.hidden' : 'reports.finding', values);
  });
  protected readonly unpublished = computed(() => {
    const overview = this.overview();
    if (!overview || overview.exact) return '';
    const names = overview.quarters.flatMap((one) =>
      one.published ? [] : [quarterName(one.quarter, this.t)],
    );
    return names.length > 0 ? this.t('reports.note.unpublished', { list: names.join(' · ') }) : '';
  });
  protected readonly note = computed(() => {
    const overview = this.overview();
    if (!overview) return '';
    if (!overview.exact) return this.t('reports.note.published', { threshold: overview.threshold ?? 0 });
    return this.t(overview.own ? 'reports.note.own' : 'reports.note.exact');
  });
  /** What we held with others: it counts for them, and is told beside. */
  protected readonly shared = computed(() => {
    const own = this.overview()?.total.shared;
    return own ? this.t('reports.shared.own', { activities: own.activities, people: own.people ?? 0 }) : '';
  });
  protected readonly files = computed(() => ({
    csv: fileAddress('csv', this.view()),
    xlsx: fileAddress('xlsx', this.view()),
  }));

  protected async show(event: Event): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const [from, to] = [String(form.get('from')), String(form.get('to'))];
    if (!isQuarter(from) || !isQuarter(to)) return;
    // Whoever chose the later one first means the same span.
    const queryParams = this.address(from <= to ? { from, to } : { from: to, to: from });
    await this.router.navigate(['/reports'], { queryParams });
  }

  private address(change: Partial<OverviewView>) {
    return overviewParams({ ...this.view(), ...change }, this.started);
  }
}
