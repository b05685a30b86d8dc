import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Button, Chip, Empty, Icon, injectWords, Page, Pager, type Tab, Tabs } from '@kalaka/ui';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { label } from '../labels';
import { OrganizationsStore } from '../organizations.store';
import { ListFilters } from './list-filters';
import {
  changed,
  chipsOf,
  cleared,
  type ListView,
  PAGE_SIZES,
  paramsOf,
  readView,
  VIEWS,
  without,
  type Chip as FilterChip,
} from './list-view';
import { OrganizationTable } from './organization-table';

/** `/organizations`: the members and everybody else in the register of the network. */
@Component({
  selector: 'app-organization-list',
  imports: [
    Button,
    Chip,
    Empty,
    Icon,
    ListFilters,
    LoadState,
    OrganizationTable,
    Page,
    Pager,
    RouterLink,
    Tabs,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [OrganizationsStore],
  templateUrl: './organization-list.page.html',
})
export class OrganizationListPage {
  protected readonly store = inject(OrganizationsStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly t = injectWords();
  protected readonly sizes = PAGE_SIZES;

  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  protected readonly view = computed(() => readView(this.params()), { equal: sameView });
  protected readonly page = this.store.list.value;
  protected readonly rows = computed(() => this.page()?.edges.map((edge) => edge.node) ?? []);
  protected readonly mayRegister = computed(() => this.session.can('organization.register'));

  protected readonly tabs = computed<Tab[]>(() =>
    VIEWS.map((view) => ({
      label: this.t(`organizations.list.view.${view}`),
      link: '/organizations',
      queryParams: view === 'all' ? {} : { view },
      count: this.store.counts()[view],
      current: view === this.view().view,
    })),
  );

  protected readonly chips = computed(() =>
    chipsOf(this.view()).map((chip) => ({
      ...chip,
      label: chip.words ? this.t(label[chip.words](chip.value)) : chip.value,
    })),
  );
  protected readonly clearParams = computed(() => paramsOf(cleared(this.view())));

  protected readonly caption = computed(() => {
    const count = this.page()?.totalCount ?? 0;
    const order = this.view().search ? 'byRelevance' : 'byName';
    return this.t(`organizations.list.caption.${order}`, { count });
  });
  /** Said when the list has changed; the first one is read with the page. */
  protected readonly said = computed(() =>
    this.page() && !this.store.list.loading() && this.chips().length ? this.caption() : '',
  );
  protected readonly next = computed(() => {
    const info = this.page()?.pageInfo;
    return info?.hasNextPage && info.endCursor ? { after: info.endCursor } : null;
  });
  protected readonly previous = computed(() => {
    const { after } = this.view();
    return after ? { after: this.store.cursorBefore(after) || null } : null;
  });
  protected readonly summary = computed(() => {
    if (this.next() || this.previous())
      return this.t('organizations.list.pageOf', {
        shown: this.rows().length,
        count: this.page()?.totalCount ?? 0,
      });
    return this.t('organizations.list.allShown', { count: this.rows().length });
  });

  constructor() {
    // Before the store asks for the first time: otherwise it would ask for the plain list, too.
    this.store.view.set(this.view());
    effect(() => this.store.view.set(this.view()));
  }

  protected async show(view: ListView): Promise<void> {
    await this.router.navigate(['/organizations'], { queryParams: paramsOf(view) });
  }

  protected async remove(chip: FilterChip): Promise<void> {
    await this.show(without(this.view(), chip));
  }

  protected sizeParams(size: number) {
    return paramsOf(changed(this.view(), { size }));
  }
}

/** Two addresses that mean the same ask nothing new. */
function sameView(a: ListView, b: ListView): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
