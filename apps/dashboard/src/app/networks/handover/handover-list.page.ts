import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Button,
  type Crumb,
  Empty,
  Icon,
  injectDates,
  injectWords,
  Page,
  Tasks,
  type TaskRow,
} from '@kalaka/ui';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { HANDOVER_SHAPE } from './handover-labels';
import { HandoverStore } from './handover.store';

/** `/network/handover`: how the post went from one organization to the next, and what is under way. */
@Component({
  imports: [Button, Empty, Icon, LoadState, Page, RouterLink, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [HandoverStore],
  template: `<ka-page
    [heading]="t('networks.handover.title')"
    [lead]="t('networks.handover.lead')"
    [crumbs]="crumbs()"
  >
    @if (mayPrepare()) {
      <a kaButton slot="action" routerLink="/network/handover/new"
        ><ka-icon name="plus" />{{ t('networks.handover.prepare') }}</a
      >
    }
    <app-load-state [of]="store.page" [loading]="t('networks.handover.loading')" />
    @if (store.page.value()) {
      @if (rows().length) {
        <ka-tasks [rows]="rows()" />
      } @else {
        <ka-empty kind="none" [title]="t('networks.handover.none')">
          <p>{{ t('networks.handover.none.text') }}</p>
        </ka-empty>
      }
    }
  </ka-page>`,
})
export class HandoverListPage {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly session = inject(Session);
  protected readonly store = inject(HandoverStore);

  protected readonly mayPrepare = computed(
    () => this.session.can('handover.prepare') && !!this.store.page.value() && !this.store.underWay(),
  );
  protected readonly rows = computed<TaskRow[]>(() =>
    this.store.all().map(({ id, from, to, changeOn, state }) => ({
      id,
      title: this.t('networks.handover.row', { from: from.name.text, to: to.name.text }),
      sub: this.t('networks.handover.row.on', { day: this.dates.date(changeOn) }),
      link: ['/network/handover', id],
      status: { kind: HANDOVER_SHAPE[state], label: this.t(`networks.handoverState.${state}`) },
      tile: { id: to.id, name: to.name.text },
    })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.store.network()?.name.text ?? this.t('networks.page.title'), link: '/network' },
    { label: this.t('networks.handover.title') },
  ]);
}
