import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { SentBackActivitiesDocument } from '@kalaka/contract';
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

  private readonly sentBack = pageData(
    () => ({ many: this.store.sheet()?.sentBack ?? 0, own: this.session.actor()?.organizationId ?? '' }),
    async ({ many, own }) => {
      if (many === 0) return [];
      const filter = { organizationIds: [own], states: ['SENT_BACK' as const] };
      const ask = () => this.client.request(SentBackActivitiesDocument, { filter });
      return (await this.kept.ask(`sentBack.${own}`, ask)).activities.edges.map(({ node }) => node);
    },
  );
  protected readonly replies = computed<TaskRow[]>(() =>
    (this.sentBack.value() ?? []).map((one) => {
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
