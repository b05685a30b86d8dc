import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  signal,
  untracked,
  viewChild,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Button, Empty, injectWords, Page } from '@kalaka/ui';
import { BulkBar, Pager, type SortOrder, type Tab, Tabs } from '@kalaka/ui/tables';
import { loadOrganizationNames } from '../../shell/graphql/organization-names';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { type SavedView, SavedViewsStore, VIEWED_LIST } from '../../shell/saved-views/saved-views.store';
import { ViewBar } from '../../shell/saved-views/view-bar';
import { TakeAway } from '../list/take-away';
import { COLUMNS, columnsFrom } from './columns';
import { ReviewBeside } from './review-beside';
import { ReviewCommands } from './review.commands';
import { ReviewFilters } from './review-filters';
import { ReviewLeftOut } from './review-left-out';
import { ReviewSteps } from './review-steps';
import { ReviewTable } from './review-table';
import { type ReviewRow, ReviewStore } from './review.store';
import {
  changed,
  cleared,
  filtersOf,
  isLike,
  PAGE_SIZES,
  paramsOf,
  questionOf,
  queryOf,
  readView,
  type ReviewView,
  savedAddress,
  TABS,
} from './review-view';

/** From this width the detail stands beside the list; under it, below. */
const WIDE = '(min-width: 75rem)';

/** `/activities/review`: what the members report, to look through and accept. */
@Component({
  selector: 'app-review',
  imports: [
    ...[BulkBar, Button, Empty, LoadState, Page, Pager, RouterLink, Tabs],
    ...[ReviewBeside, ReviewFilters, ReviewLeftOut, ReviewSteps, ReviewTable, TakeAway, ViewBar],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [
    ...[ReviewStore, ReviewCommands, SavedViewsStore],
    { provide: VIEWED_LIST, useValue: 'ACTIVITIES' },
  ],
  templateUrl: './review.page.html',
})
export class ReviewPage {
  protected readonly t = injectWords();
  protected readonly store = inject(ReviewStore);
  protected readonly commands = inject(ReviewCommands);
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly savedViews = inject(SavedViewsStore);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  private readonly filters = viewChild(ReviewFilters);
  protected readonly steps = viewChild(ReviewSteps);
  protected readonly sizes = PAGE_SIZES;

  protected readonly view = computed(() => readView(this.params()));
  protected readonly filtersSet = computed(() => filtersOf(this.view()));
  protected readonly clearParams = computed(() => paramsOf(cleared(this.view())));
  protected readonly filter = computed(() => questionOf(this.view()).filter);
  protected readonly page = computed(() => this.store.list.value()?.activities);

  private readonly filtersOpen = signal(false);
  private readonly names = pageData(
    () => this.filtersOpen() || this.view().organization !== '',
    async (wanted) => (wanted ? loadOrganizationNames(this.client) : []),
  );
  protected readonly organizations = computed(() => this.names.value() ?? []);

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
    COLUMNS.map((value) => ({ value, label: this.t(`activityReview.column.${value.toLowerCase()}`) })),
  );
  protected readonly tabs = computed<Tab[]>(() => [
    ...TABS.map((state) => ({
      label: this.t(`activityReview.tab.${state}`),
      link: '/activities/review',
      queryParams: paramsOf(readView({ state })),
      count: this.store.counts()[state] ?? null,
      current: !this.saved() && state === this.view().state,
    })),
    ...this.savedViews.views().map((saved) => ({
      label: saved.name,
      link: '/activities/review',
      queryParams: paramsOf(savedAddress(saved)),
      current: saved.id === this.saved()?.id,
      changed: saved.id === this.saved()?.id && this.isChanged(),
    })),
  ]);

  protected readonly order = computed<SortOrder>(() => ({ by: 'DAY', down: this.view().newestFirst }));
  protected readonly caption = computed(() =>
    this.t('activityReview.caption', {
      count: this.page()?.totalCount ?? 0,
      order: this.view().newestFirst ? 'NEWEST' : 'OLDEST',
    }),
  );
  protected readonly next = computed(() => {
    const info = this.page()?.pageInfo;
    return info?.hasNextPage && info.endCursor ? { after: info.endCursor, show: null } : null;
  });
  protected readonly previous = computed(() => {
    const { after } = this.view();
    return after ? { after: this.store.cursorBefore(after) || null, show: null } : null;
  });
  protected readonly summary = computed(() =>
    this.t('activityReview.pageOf', {
      shown: this.store.rows().length,
      count: this.page()?.totalCount ?? 0,
    }),
  );
  /** Which kind of nothing there is to say. */
  protected readonly emptyOf = computed(() => TABS.find((tab) => tab === this.view().state) ?? 'ALL');
  protected readonly paramsFor = computed(() => (id: string) => paramsOf({ ...this.view(), show: id }));
  protected readonly pickable = computed(() =>
    this.store.rows().filter(({ allowed }) => allowed.includes('activity.accept')),
  );

  constructor() {
    // Before the store asks for the first time: otherwise it would ask for the plain list, too.
    this.store.view.set(this.view());
    let before = this.view().show;
    effect(() => {
      this.store.view.set(this.view());
      this.store.shown.set(this.view().show);
      const [show, one] = [this.view().show, this.store.one()];
      if (!one || show === before || one.id !== show) return;
      before = show;
      untracked(() => setTimeout(() => this.goToDetail()));
    });
  }

  protected openFilters(): void {
    this.filtersOpen.set(true);
  }

  protected search(): void {
    this.filters()?.focusSearch();
  }

  protected chooseColumns(codes: readonly string[]): Promise<void> {
    return this.show({ ...this.view(), columns: columnsFrom(codes) });
  }

  protected sort({ down }: SortOrder): Promise<void> {
    return this.show(changed(this.view(), { newestFirst: down }));
  }

  protected turn({ row, on }: { row: ReviewRow; on: boolean }): void {
    this.commands.turn(row, on);
  }

  protected tickAll(): void {
    for (const row of this.pickable()) this.commands.turn(row, true);
  }

  /** The button goes with the bar: whoever pressed it goes on in the table. */
  protected async acceptTicked(): Promise<void> {
    await this.commands.acceptTicked();
    this.element.querySelector<HTMLElement>('app-review-table [role=region]')?.focus();
  }

  protected open(saved: SavedView | null): Promise<void> {
    return this.show(saved ? savedAddress(saved) : changed(this.view(), { saved: '' }));
  }

  protected async show(view: ReviewView): Promise<void> {
    await this.router.navigate(['/activities/review'], { queryParams: paramsOf(view) });
  }

  protected sizeParams(size: number) {
    return paramsOf(changed(this.view(), { size }));
  }

  protected async close(): Promise<void> {
    const row = this.element.querySelector<HTMLElement>('tr[aria-current] a');
    await this.show({ ...this.view(), show: '' });
    row?.focus();
  }

  /** Under 75rem the detail is further down: who chose a row is taken there. */
  private goToDetail(): void {
    if (globalThis.matchMedia?.(WIDE).matches) return;
    const heading = this.element.querySelector<HTMLElement>('#beside-heading');
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView?.({ block: 'start' });
  }
}
