import { ChangeDetectionStrategy, Component, computed, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { type Currency, type Money, parseAmount } from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  injectWords,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import type { RuleRefusal } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { wrongDays } from './days';
import { PeriodsStore } from './periods.store';

interface RatesValue {
  readonly fromDate: string;
  readonly staffRate: string;
  readonly volunteerRate: string;
}

/** `/activities/periods/rates`: what an hour of work is worth from a day on. What was computed before stays. */
@Component({
  selector: 'app-rates-new',
  imports: [Button, Control, Day, ErrorSummary, Field, FormField, LoadState, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PeriodsStore],
  template: `<ka-page
    narrow
    [heading]="t('periods.rates.new.title')"
    [lead]="t('periods.rates.new.lead')"
    [crumbs]="crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="store.page" [loading]="t('periods.loading')" />
    @if (store.page.value(); as page) {
      <form class="flow-l" novalidate (submit)="submit($event)">
        <ka-day
          at="fromDate"
          question
          [legend]="t('periods.rates.new.from')"
          [error]="form.error('fromDate')"
          [formField]="form.fields.fromDate"
        />
        @for (rate of amounts; track rate) {
          <ka-field
            question
            [at]="rate"
            [label]="t('periods.rates.new.' + rate)"
            [hint]="t('periods.rates.new.hint', { currency: page.network.currency })"
            [error]="form.error(rate)"
          >
            <input
              kaControl
              class="w12"
              type="text"
              inputmode="decimal"
              autocomplete="off"
              [formField]="form.fields[rate]"
            />
          </ka-field>
        }
        <div class="row btn-row">
          <button kaButton="turn" type="submit">{{ t('periods.rates.new.save') }}</button>
          <a kaButton="link" routerLink="/activities/periods">{{ t('periods.leave') }}</a>
        </div>
      </form>
    }
  </ka-page>`,
})
export class RatesNewPage {
  protected readonly t = injectWords();
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly store = inject(PeriodsStore);
  protected readonly amounts = ['staffRate', 'volunteerRate'] as const;

  private readonly currency = computed(
    () => (this.store.page.value()?.network.currency ?? 'HUF') as Currency,
  );
  protected readonly form = hubForm<RatesValue>({
    key: 'hourRates.new',
    initial: { fromDate: '', staffRate: '', volunteerRate: '' },
    rules: (value) => [
      ...wrongDays(value, ['fromDate']),
      ...this.amounts.flatMap((field) => this.wrong(value[field], field)),
    ],
    send: async ({ fromDate, staffRate, volunteerRate }, idempotencyKey) => {
      const rates = { staffRate: this.money(staffRate), volunteerRate: this.money(volunteerRate) };
      const problems = await this.store.recordRates({ fromDate, ...rates, idempotencyKey });
      return problems.map((one) => ({ ...one, field: one.field?.replace(/\.(amount|currency)$/, '') }));
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.t('periods.title'), link: '/activities/periods' },
    { label: this.t('periods.rates.new') },
  ]);

  private wrong(typed: string, field: string): RuleRefusal[] {
    if (!typed.trim()) return [{ code: 'REQUIRED', field }];
    return parseAmount(typed, this.currency()).ok ? [] : [{ code: 'NOT_AN_AMOUNT', field }];
  }

  /** The rule let it through before it is sent. */
  private money(typed: string): Money {
    const amount = parseAmount(typed, this.currency());
    return amount.ok ? amount.value : { amount: '0', currency: this.currency() };
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t('periods.rates.new.saved'));
    await this.router.navigate(['/activities/periods']);
  }
}
