import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  signal,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { form, FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { LentCapacitiesDocument } from '@kalaka/contract';
import { SPARE_CAPACITY_KINDS, type SpareCapacityKind } from '@kalaka/domain';
import {
  ArrowKeys,
  Button,
  Checks,
  Control,
  type Crumb,
  Empty,
  Field,
  Icon,
  injectWords,
  LocalTextView,
  Page,
  Tile,
} from '@kalaka/ui';
import { Pager } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { label } from '../labels';
import { CapacityItem } from './capacity-item';
import { filterOf, isNarrowed, paramsOf, readLent } from './lent-view';

const SIZE = 25;

/** `/organizations/spare-capacity`: what members can lend each other. The address is the truth. */
@Component({
  selector: 'app-lent',
  imports: [
    ArrowKeys,
    Button,
    CapacityItem,
    Checks,
    Control,
    Empty,
    Field,
    FormField,
    Icon,
    LoadState,
    LocalTextView,
    Page,
    Pager,
    RouterLink,
    Tile,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './lent.page.html',
})
export class LentPage {
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly params = toSignal(inject(ActivatedRoute).queryParams, { initialValue: {} });
  protected readonly view = computed(() => readLent(this.params()), {
    equal: (a, b) => JSON.stringify(a) === JSON.stringify(b),
  });
  protected readonly narrowed = computed(() => isNarrowed(this.view()));

  private readonly typed = signal({
    search: '',
    kinds: [] as string[],
    atLeast: '',
    wheelchairs: '',
  });
  protected readonly fields = form(this.typed);
  protected readonly kinds = computed(() =>
    SPARE_CAPACITY_KINDS.map((value) => ({ value, label: this.t(label.capacityKind(value)) })),
  );

  protected readonly data = pageData(
    () => this.view(),
    async (view) => {
      const question = { first: SIZE, after: view.after || null, filter: filterOf(view) };
      return (await this.client.request(LentCapacitiesDocument, question)).spareCapacities;
    },
  );
  protected readonly rows = computed(() => this.data.value()?.edges.map(({ node }) => node) ?? []);
  protected readonly count = computed(() =>
    this.t('spareCapacity.count', { count: this.data.value()?.totalCount ?? 0 }),
  );
  protected readonly next = computed(() => {
    const info = this.data.value()?.pageInfo;
    return info?.hasNextPage && info.endCursor ? { after: info.endCursor } : null;
  });
  protected readonly previous = computed(() => (this.view().after ? { after: null } : null));
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    { label: this.t('spareCapacity.all') },
  ]);

  constructor() {
    effect(() => {
      const { search, kinds, atLeast, wheelchairs } = this.view();
      untracked(() => this.typed.set({ search, kinds: [...kinds], atLeast, wheelchairs }));
    });
  }

  protected async send(event: Event): Promise<void> {
    event.preventDefault();
    const { kinds, ...typed } = this.typed();
    const view = readLent({ ...paramsOf({ ...typed, kinds: kinds as SpareCapacityKind[], after: '' }) });
    await this.router.navigate(['/organizations/spare-capacity'], { queryParams: paramsOf(view) });
  }
}
