import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { WaitingActivitiesDocument } from '@kalaka/contract';
import { injectDates, injectWords, Section, type TaskRow, Tasks } from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { KeptAnswers } from '../../shell/offline/kept-answers';
import { Session } from '../../shell/session/session';
import { activityRow } from '../labels';
import { LogSheetStore } from '../log/log-sheet.store';
import { NotToldYet } from '../log/not-told-yet';

/** What a member still has to tell: what is on this device, what came back with a question, what is due. */
@Component({
  selector: 'app-to-tell',
  imports: [LoadState, NotToldYet, Section, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [LogSheetStore],
  host: { class: 'flow-l block' },
  template: `<app-not-told-yet />
    <app-load-state [of]="store.data" [loading]="t('activityLog.loading')" />
    @if (planned().length) {
      <ka-section name="planned" [heading]="t('activityLog.planned')" [count]="planned().length">
        <ka-tasks [rows]="planned()" />
      </ka-section>
    }
    @if (replies().length) {
      <ka-section name="replies" [heading]="t('activityLog.replies')" [count]="replies().length">
        <ka-tasks [rows]="replies()" />
      </ka-section>
    }
    @if (due().length) {
      <ka-section name="due" [heading]="t('activityLog.due')">
        <ka-tasks [rows]="due()" />
      </ka-section>
    }`,
})
export class ToTell {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly session = inject(Session);
  private readonly kept = inject(KeptAnswers);
  protected readonly store = inject(LogSheetStore);

  private readonly waiting = pageData(
    () => {
      const sheet = this.store.sheet();
      const many = (sheet?.sentBack ?? 0) + (sheet?.toHold ?? 0);
      return { many, to: sheet?.today ?? null, own: this.session.actor()?.organizationId ?? '' };
    },
    async ({ many, own, to }) => {
      if (many === 0) return [];
      const filter = { organizationIds: [own], states: ['SENT_BACK' as const, 'PLANNED' as const], to };
      const ask = () => this.client.request(WaitingActivitiesDocument, { filter });
      return (await this.kept.ask(`sentBack.${own}`, ask)).activities.edges.map(({ node }) => node);
    },
  );
  /** Did it take place? */
  protected readonly planned = computed<TaskRow[]>(() =>
    (this.waiting.value() ?? [])
      .filter(({ state }) => state === 'PLANNED')
      .map((one) => {
        const own = this.session.actor()?.organizationId;
        const row = activityRow(one, { t: this.t, day: (date) => this.dates.date(date, 'table'), own });
        const status = { kind: 'turn' as const, label: this.t('activityLog.due.yourTurn') };
        return { ...row, link: ['/activities', one.id, 'held'], status };
      }),
  );
  private readonly sentBack = computed(() =>
    (this.waiting.value() ?? []).filter(({ state }) => state === 'SENT_BACK'),
  );
  protected readonly replies = computed<TaskRow[]>(() =>
    this.sentBack().map((one) => {
      const question = one.remarks.filter(({ kind }) => kind === 'SENT_BACK').at(-1)?.text;
      const own = this.session.actor()?.organizationId;
      return activityRow(one, {
        t: this.t,
        day: (date) => this.dates.date(date, 'table'),
        own,
        sub: question,
      });
    }),
  );
  protected readonly due = computed<TaskRow[]>(() => {
    const sheet = this.store.sheet();
    const period = sheet?.period;
    const held = sheet?.toReport ?? 0;
    return [
      ...(held > 0
        ? [
            {
              id: 'held',
              title: this.t('activityLog.due.held', { count: held }),
              sub: this.t('activityLog.due.held.text'),
              link: '/activities',
              queryParams: { show: 'ours' },
              status: { kind: 'turn' as const, label: this.t('activityLog.due.yourTurn') },
            },
          ]
        : []),
      ...(period
        ? [
            {
              id: 'period',
              title: this.t('activityLog.due.period', {
                from: this.dates.date(period.fromDate, 'table'),
                to: this.dates.date(period.toDate, 'table'),
              }),
              sub: this.t('activityLog.due.period.text'),
              link: '/activities',
              status: {
                kind: 'later' as const,
                label: this.t('activityLog.due.by', { day: this.dates.date(period.dueOn) }),
              },
            },
          ]
        : []),
    ];
  });
}
