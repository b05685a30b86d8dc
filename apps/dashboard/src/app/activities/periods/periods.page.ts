import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  Button,
  type Crumb,
  Empty,
  Icon,
  injectDates,
  injectLanguage,
  injectWords,
  Page,
  Section,
  Tasks,
} from '@kalaka/ui';
import { Scroll } from '@kalaka/ui/tables';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { moneyWords } from '../../shell/words/money-words';
import { periodRow } from './period-view';
import { PeriodsStore } from './periods.store';

/** `/activities/periods`: which days are reported together and until when, and what an hour of work is worth. */
@Component({
  selector: 'app-periods',
  imports: [Button, Empty, Icon, LoadState, Page, RouterLink, Scroll, Section, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PeriodsStore],
  template: `<ka-page [heading]="t('periods.title')" [lead]="t('periods.lead')" [crumbs]="crumbs()">
    @if (mayRecord()) {
      <a kaButton="turn" slot="action" routerLink="/activities/periods/new"
        ><ka-icon name="plus" />{{ t('periods.new') }}</a
      >
    }
    <app-load-state [of]="store.page" [loading]="t('periods.loading')" />
    @if (store.page.value()) {
      @if (rows().length) {
        <ka-tasks [rows]="rows()" />
      } @else {
        <ka-empty [title]="t('periods.none')">
          <p>{{ t('periods.none.text') }}</p>
        </ka-empty>
      }
      <ka-section name="rates" [heading]="t('periods.rates.title')">
        @if (rates().length) {
          <ka-scroll class="after-thread" [label]="t('periods.rates.title')">
            <table class="stack mid">
              <caption>
                {{
                  t('periods.rates.caption')
                }}
              </caption>
              <thead>
                <tr>
                  <th scope="col">{{ t('periods.rates.from') }}</th>
                  <th scope="col" class="num">{{ t('periods.rates.staff') }}</th>
                  <th scope="col" class="num">{{ t('periods.rates.volunteer') }}</th>
                  <th scope="col" class="num">{{ t('periods.rates.version') }}</th>
                </tr>
              </thead>
              <tbody>
                @for (rate of rates(); track rate.id) {
                  <tr>
                    <th scope="row">
                      <time [attr.datetime]="rate.fromDate">{{ dates.date(rate.fromDate, 'table') }}</time>
                    </th>
                    <td class="num" [attr.data-l]="t('periods.rates.staff')">{{ money(rate.staffRate) }}</td>
                    <td class="num" [attr.data-l]="t('periods.rates.volunteer')">
                      {{ money(rate.volunteerRate) }}
                    </td>
                    <td class="num" [attr.data-l]="t('periods.rates.version')">{{ rate.version }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </ka-scroll>
        } @else {
          <p class="after-thread">{{ t('periods.rates.none') }}</p>
        }
        @if (mayRecordRates()) {
          <p class="after-thread">
            <a kaButton routerLink="/activities/periods/rates"
              ><ka-icon name="plus" />{{ t('periods.rates.new') }}</a
            >
          </p>
        }
      </ka-section>
    }
  </ka-page>`,
})
export class PeriodsPage {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly language = injectLanguage();
  private readonly session = inject(Session);
  protected readonly store = inject(PeriodsStore);

  protected readonly mayRecord = computed(() => this.session.can('period.record'));
  protected readonly mayRecordRates = computed(() => this.session.can('hourRates.record'));
  protected readonly rates = computed(() => this.store.page.value()?.hourRates ?? []);
  protected readonly rows = computed(() => {
    const page = this.store.page.value();
    if (!page) return [];
    const said = { today: page.network.today, t: this.t, day: (date: string) => this.dates.date(date) };
    return page.reportingPeriods.map((one) => periodRow(one, said));
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.t('periods.title') },
  ]);

  protected money(amount: { amount: string; currency: string }): string {
    return moneyWords(amount, this.language());
  }
}
