import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { GapsDocument } from '@kalaka/contract';
import { Button, Empty, injectWords, Page, Section, Tasks } from '@kalaka/ui';
import { Pager, type Tab, Tabs } from '@kalaka/ui/tables';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { Session } from '../../shell/session/session';
import { gapRow } from './gap-words';

/** `/organizations/gaps`: who asks for help, longest waiting first; `?show=bare` leaves those without an offer. */
@Component({
  selector: 'app-gaps',
  imports: [Button, Empty, LoadState, Page, Pager, RouterLink, Section, Tabs, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page [heading]="t('gaps.title')" [lead]="t('gaps.lead')">
    <ka-tabs [label]="t('gaps.views')" [tabs]="tabs()" />
    <app-load-state [of]="data" [loading]="t('gaps.loading')" />
    @if (data.value()) {
      <ka-section name="gaps" [heading]="t('gaps.waiting')">
        @if (rows().length) {
          <ka-tasks [rows]="rows()" />
          <ka-pager [previous]="previous()" [next]="next()" />
        } @else {
          <ka-empty class="after-thread" [title]="t('gaps.none')" />
        }
        @if (own(); as id) {
          <p>
            <a kaButton [routerLink]="['/organizations', id, 'gaps', 'new']">{{ t('gaps.open') }}</a>
          </p>
        }
      </ka-section>
    }
  </ka-page>`,
})
export class GapsPage {
  protected readonly t = injectWords();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly params = toSignal(inject(ActivatedRoute).queryParamMap, { requireSync: true });

  private readonly bare = computed(() => this.params().get('show') === 'bare');
  private readonly after = computed(() => this.params().get('after'));
  protected readonly data = pageData(
    () => ({ after: this.after(), filter: { withoutOffer: this.bare() } }),
    (asked) => this.client.request(GapsDocument, asked),
  );
  protected readonly rows = computed(() => {
    const page = this.data.value();
    return (page?.gaps.edges ?? []).map(({ node }) => gapRow(node, page?.network.today ?? '', this.t));
  });
  /** The own organization, where one may ask for help. */
  protected readonly own = computed(() => {
    const id = this.session.actor()?.organizationId;
    return id && this.session.can('gap.open', { organizationId: id }) ? id : null;
  });
  protected readonly tabs = computed<Tab[]>(() => [
    { label: this.t('gaps.view.all'), link: '/organizations/gaps', current: !this.bare() },
    {
      label: this.t('gaps.view.bare'),
      link: '/organizations/gaps',
      queryParams: { show: 'bare' },
      current: this.bare(),
    },
  ]);
  private readonly show = computed(() => (this.bare() ? { show: 'bare' } : {}));
  protected readonly previous = computed(() => (this.after() ? this.show() : null));
  protected readonly next = computed(() => {
    const { hasNextPage, endCursor } = this.data.value()?.gaps.pageInfo ?? {};
    return hasNextPage && endCursor ? { ...this.show(), after: endCursor } : null;
  });
}
