import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Button, Empty, Icon, injectLanguage, injectWords, Page } from '@kalaka/ui';
import { BulkBar, Chip, Pager, type Tab, Tabs } from '@kalaka/ui/tables';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { label } from '../labels';
import { OrganizationsStore } from '../organizations.store';
import type { OrganizationListRow } from '../model';
import { OrganizationBeside } from '../detail/beside';
import { BesideStore } from './beside.store';
import { Chosen } from './chosen';
import { ListFilters } from './list-filters';
import {
  changed,
  chipsOf,
  cleared,
  COORDINATORS_VIEWS,
  inNetwork,
  type ListView,
  PAGE_SIZES,
  paramsOf,
  readView,
  sameView,
  type ViewName,
  VIEWS,
  without,
  type Chip as FilterChip,
} from './list-view';
import { OrganizationTable } from './organization-table';
import { isLike, queryOf, savedAddress } from './saved-look';
import { type SavedView, SavedViewsStore, VIEWED_LIST } from '../../shell/saved-views/saved-views.store';
import { ViewBar } from '../../shell/saved-views/view-bar';
import { COLUMNS, columnsFrom } from './columns';

/** So many ids fit into the address of a download. */
const MOST_TAKEN = 200;

/** `/organizations`: the members and everybody else in the register of the network. */
@Component({
  selector: 'app-organization-list',
  imports: [
    BulkBar,
    Button,
    Chip,
    Empty,
    Icon,
    ListFilters,
    LoadState,
    OrganizationBeside,
    OrganizationTable,
    Page,
    Pager,
    RouterLink,
    Tabs,
    ViewBar,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [
    OrganizationsStore,
    SavedViewsStore,
    { provide: VIEWED_LIST, useValue: 'ORGANIZATIONS' },
    BesideStore,
  ],
  templateUrl: './organization-list.page.html',
})
export class OrganizationListPage {
  protected readonly store = inject(OrganizationsStore);
  private readonly router = inject(Router);
  private readonly session = inject(Session);
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  protected readonly sizes = PAGE_SIZES;
  protected readonly mostTaken = MOST_TAKEN;

  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  /** What waits for the coordinator is a view of coordinators; somebody else's link to it shows all. */
  private readonly views = computed<readonly ViewName[]>(() =>
    this.session.can('membership.review')
      ? VIEWS
      : VIEWS.filter((view) => !COORDINATORS_VIEWS.includes(view)),
  );
  protected readonly view = computed(
    () => {
      const view = inNetwork(readView(this.params()), this.session.targetGroups());
      return this.views().includes(view.view) ? view : { ...view, view: 'all' as const };
    },
    { equal: sameView },
  );
  protected readonly page = this.store.list.value;
  protected readonly rows = computed(() => this.page()?.edges.map((edge) => edge.node) ?? []);
  protected readonly mayImport = computed(() => this.session.can('organization.import'));
  protected readonly maySeeLent = computed(() => this.session.can('spareCapacity.list'));
  protected readonly mayRegister = computed(() => this.session.can('organization.register'));

  private readonly savedViews = inject(SavedViewsStore);
  protected readonly saved = computed(() =>
    this.savedViews.views().find(({ id }) => id === this.view().saved),
  );
  protected readonly look = computed(() => ({
    query: queryOf(this.view()),
    columns: [...this.view().columns],
  }));
  protected readonly isChanged = computed(() => {
    const saved = this.saved();
    return saved !== undefined && !isLike(this.view(), saved);
  });
  protected readonly columnChoices = computed(() =>
    COLUMNS.map((value) => ({ value, label: this.t(`organizations.list.columnName.${value}`) })),
  );
  protected readonly tabs = computed<Tab[]>(() => [
    ...this.views().map((view) => ({
      label: this.t(`organizations.list.view.${view}`),
      link: '/organizations',
      queryParams: view === 'all' ? {} : { view },
      count: this.store.counts()[view],
      current: !this.saved() && view === this.view().view,
    })),
    ...this.savedViews.views().map((saved) => ({
      label: saved.name,
      link: '/organizations',
      queryParams: paramsOf(savedAddress(saved)),
      current: saved.id === this.saved()?.id,
      changed: saved.id === this.saved()?.id && this.isChanged(),
    })),
  ]);

  protected readonly chosen = inject(Chosen);
  protected readonly mayWrite = computed(() => this.session.can('message.send'));
  /** Ticks are there for who can do something with them. */
  protected readonly ticked = computed(() =>
    this.mayWrite() ? new Set(this.chosen.all().map(({ id }) => id)) : null,
  );

  protected readonly beside = inject(BesideStore);
  /** Where there is room a row opens beside the list; else its page. */
  protected readonly besideParams = computed(() =>
    this.beside.wide() ? (id: string) => paramsOf({ ...this.view(), beside: id }) : null,
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
    this.store.view.set({ ...this.view(), beside: '', saved: '' });
    effect(() => {
      // What stands beside the list, and which columns of it, asks nothing new of the list itself.
      this.store.view.set({ ...this.view(), beside: '', saved: '' });
      this.beside.show(this.view().beside);
    });
  }

  protected turn({ row, on }: { row: OrganizationListRow; on: boolean }): void {
    this.chosen.turn(row, on);
  }

  /** The ticked ones as tables; the API decides which columns this person gets. */
  protected readonly takeAway = computed(() => {
    const ids = this.chosen.all().map(({ id }) => id);
    if (ids.length > MOST_TAKEN) return null;
    const profile = this.language() === 'hu' ? 'hungarian-excel' : 'plain';
    const query = new URLSearchParams({ profile, filter: JSON.stringify({ ids }) });
    return `/export/organizations.zip?${query}`;
  });

  protected tickAll(): void {
    for (const row of this.rows()) this.chosen.turn(row, true);
  }

  protected closeBeside(): Promise<void> {
    return this.show({ ...this.view(), beside: '' });
  }

  protected async chooseColumns(codes: readonly string[]): Promise<void> {
    const columns = columnsFrom(codes);
    if (columns.join() !== this.view().columns.join()) await this.show({ ...this.view(), columns });
  }

  protected open(saved: SavedView | null): Promise<void> {
    return this.show(saved ? savedAddress(saved) : changed(this.view(), { saved: '' }));
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
