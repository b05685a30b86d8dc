import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { addDays, periodRules } from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  injectDates,
  injectWords,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { wrongDays } from './days';
import { PeriodsStore } from './periods.store';

const DAYS = ['fromDate', 'toDate', 'dueOn'] as const;

interface PeriodValue {
  readonly fromDate: string;
  readonly toDate: string;
  readonly dueOn: string;
  readonly graceDays: string;
}

/** `/activities/periods/new`: the days whose activities are reported together. */
@Component({
  selector: 'app-period-new',
  imports: [Button, Control, Day, ErrorSummary, Field, FormField, LoadState, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PeriodsStore],
  template: `<ka-page
    narrow
    [heading]="t('periods.new.title')"
    [lead]="t('periods.new.lead')"
    [crumbs]="crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="store.page" [loading]="t('periods.loading')" />
    @if (store.page.value()) {
      <form class="flow-l" novalidate (submit)="submit($event)">
        <ka-day
          at="fromDate"
          question
          [legend]="t('periods.new.from')"
          [hint]="hint()"
          [error]="form.error('fromDate')"
          [formField]="form.fields.fromDate"
        />
        <ka-day
          at="toDate"
          question
          [legend]="t('periods.new.to')"
          [error]="form.error('toDate')"
          [formField]="form.fields.toDate"
        />
        <ka-day
          at="dueOn"
          question
          [legend]="t('periods.new.due')"
          [error]="form.error('dueOn')"
          [formField]="form.fields.dueOn"
        />
        <ka-field
          at="graceDays"
          question
          [label]="t('periods.new.grace')"
          [hint]="t('periods.new.grace.hint')"
          [error]="form.error('graceDays')"
        >
          <input
            kaControl
            class="w4"
            type="text"
            inputmode="numeric"
            autocomplete="off"
            [formField]="form.fields.graceDays"
          />
        </ka-field>
        <div class="row btn-row">
          <button kaButton="turn" type="submit">{{ t('periods.new.save') }}</button>
          <a kaButton="link" routerLink="/activities/periods">{{ t('periods.leave') }}</a>
        </div>
      </form>
    }
  </ka-page>`,
})
export class PeriodNewPage {
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly store = inject(PeriodsStore);

  private readonly others = computed(() => this.store.page.value()?.reportingPeriods ?? []);
  /** Periods follow each other: the day after the last one is the usual first day. */
  protected readonly hint = computed(() => {
    const last = this.others()[0]?.toDate;
    return last ? this.t('periods.new.from.hint', { day: this.dates.date(addDays(last, 1)) }) : '';
  });
  protected readonly form = hubForm<PeriodValue>({
    key: 'period.new',
    initial: { fromDate: '', toDate: '', dueOn: '', graceDays: '10' },
    rules: (value) => {
      const wrong = wrongDays(value, DAYS);
      return wrong.length > 0 ? wrong : this.broken(value);
    },
    send: (value, idempotencyKey) => this.store.record({ ...given(value), idempotencyKey }),
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.t('periods.title'), link: '/activities/periods' },
    { label: this.t('periods.new') },
  ]);

  private broken(value: PeriodValue): RuleRefusal[] {
    const decided = periodRules.recordPeriod(this.others(), given(value));
    return decided.ok ? [] : [decided.refusal];
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('periods.new.saved'));
    await this.router.navigate(['/activities/periods']);
  }
}

const given = ({ graceDays, ...days }: PeriodValue) => ({
  ...days,
  graceDays: graceDays.trim() ? Number(graceDays) : null,
});
