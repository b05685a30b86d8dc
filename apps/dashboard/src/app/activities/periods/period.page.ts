import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { cleanText, under } from '@kalaka/domain';
import {
  Button,
  Choices,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectDates,
  injectWords,
  Notice,
  Page,
  Section,
  Status,
  Toaster,
} from '@kalaka/ui';
import { type Fact, Facts } from '@kalaka/ui/record';
import { hubForm } from '../../shell/forms/hub-form';
import { TakeOut } from '../../shell/forms/take-out';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { loadOrganizationNames } from '../../shell/graphql/organization-names';
import { pageData } from '../../shell/graphql/page-data';
import { locksOn, statusOf } from './period-view';
import { PeriodsStore } from './periods.store';

/** For how many days a period may be opened again. */
const DAYS = ['1', '3', '7', '13'] as const;
const DAY_MS = 86_400_000;

/** `/activities/periods/:period`: where one period stands, and what may be done with it. */
@Component({
  selector: 'app-period',
  imports: [
    ...[Button, Choices, Control, ErrorSummary, Facts, Field, FormField, LoadState, Notice, Page, RouterLink],
    ...[Section, Status, TakeOut],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [PeriodsStore],
  templateUrl: './period.page.html',
})
export class PeriodPage {
  readonly period = input.required<string>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly toaster = inject(Toaster);
  private readonly client = inject(GraphqlClient);
  protected readonly store = inject(PeriodsStore);
  private readonly key = inject(ActivatedRoute).snapshot.paramMap.get('period') ?? '';

  protected readonly one = computed(() =>
    this.store.page.value()?.reportingPeriods.find(({ id }) => id === this.period()),
  );
  private readonly names = pageData(
    () => this.may('period.markMissing'),
    async (wanted) => (wanted ? loadOrganizationNames(this.client) : []),
  );
  /** Whoever is not marked yet. */
  protected readonly members = computed(() => {
    const marked = new Set(this.one()?.missing.map(({ id }) => id));
    return (this.names.value() ?? []).filter(({ id }) => !marked.has(id));
  });
  protected readonly days = computed(() =>
    DAYS.map((value) => ({ value, label: this.t('periods.unlock.days', { count: Number(value) }) })),
  );

  protected readonly locking = hubForm<object>({
    key: `period.lock.${this.key}`,
    initial: {},
    send: (_value, key) => this.store.lock(this.step(key)),
  });
  protected readonly unlocking = hubForm<{ days: string; reason: string }>({
    key: `period.unlock.${this.key}`,
    initial: { days: '', reason: '' },
    rules: ({ days, reason }) => {
      const clean = cleanText(reason, { max: 1000, multiline: true });
      return [
        ...(days ? [] : [{ code: 'REQUIRED', field: 'days' }]),
        ...(clean.ok ? [] : [under('reason', clean.refusal)]),
        ...(reason.trim() ? [] : [{ code: 'REASON_REQUIRED', field: 'reason' }]),
      ];
    },
    send: ({ days, reason }, key) => {
      const until = new Date(Date.now() + Number(days) * DAY_MS).toISOString();
      return this.store.unlock({ ...this.step(key), until, reason });
    },
  });
  protected readonly marking = hubForm<{ organizationId: string }>({
    key: `period.missing.${this.key}`,
    initial: { organizationId: '' },
    rules: ({ organizationId }) => (organizationId ? [] : [{ code: 'REQUIRED', field: 'organizationId' }]),
    send: ({ organizationId }, key) => this.store.markMissing({ ...this.step(key), organizationId }),
  });
  private readonly forms = [this.locking, this.unlocking, this.marking];
  protected readonly problems = computed(() => this.forms.flatMap((form) => form.problems()));
  protected readonly attempt = computed(() => this.forms.reduce((sum, form) => sum + form.attempt(), 0));
  protected readonly failed = computed(() => this.forms.some((form) => form.failed()));

  protected readonly title = computed(() => {
    const one = this.one();
    return one
      ? this.t('periods.span', { from: this.dates.date(one.fromDate), to: this.dates.date(one.toDate) })
      : this.t('periods.one');
  });
  protected readonly status = computed(() => {
    const [one, page] = [this.one(), this.store.page.value()];
    return one && page ? statusOf(one, page.network.today, this.t) : null;
  });
  protected readonly facts = computed<Fact[]>(() => {
    const one = this.one();
    if (!one) return [];
    const zone = this.store.page.value()?.network.timeZone;
    const at = (moment: string) => this.dates.moment(moment, 'long', zone);
    return [
      { term: this.t('periods.fact.due'), value: this.dates.date(one.dueOn) },
      ...(one.lockedAt
        ? [{ term: this.t('periods.fact.lockedAt'), value: at(one.lockedAt) }]
        : [{ term: this.t('periods.fact.locksOn'), value: this.dates.date(locksOn(one)) }]),
      ...(one.unlockedUntil && !one.shut
        ? [
            { term: this.t('periods.fact.unlockedUntil'), value: at(one.unlockedUntil) },
            { term: this.t('periods.fact.reason'), value: one.unlockReason ?? '' },
          ]
        : []),
      { term: this.t('periods.fact.unsettled'), value: String(one.unsettled) },
    ];
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.t('periods.title'), link: '/activities/periods' },
    { label: this.title() },
  ]);

  protected may(operation: string): boolean {
    return this.one()?.allowed.includes(operation) ?? false;
  }

  private step(idempotencyKey: string) {
    return { periodId: this.period(), version: this.one()?.version ?? 0, idempotencyKey };
  }

  protected async lock(): Promise<void> {
    if (await this.locking.submit()) this.toaster.say(this.t('periods.locked'));
  }

  protected async unlock(event: Event): Promise<void> {
    if (await this.unlocking.submit(event)) this.done(this.unlocking, { days: '', reason: '' }, 'unlocked');
  }

  protected async mark(event: Event): Promise<void> {
    if (await this.marking.submit(event)) this.done(this.marking, { organizationId: '' }, 'marked');
  }

  /** The form is empty again for the next one. */
  private done<T>(form: { value: { set(value: T): void }; rebase(value: T): void }, empty: T, said: string) {
    form.rebase(empty);
    form.value.set(empty);
    this.toaster.say(this.t(`periods.${said}`));
  }
}
