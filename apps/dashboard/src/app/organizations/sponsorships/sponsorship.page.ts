import { ChangeDetectionStrategy, Component, computed, inject, input, viewChild } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  AcceptSponsorshipDocument,
  DeclineSponsorshipDocument,
  EndSponsorshipDocument,
  SponsorshipPageDocument,
  WithdrawSponsorshipDocument,
} from '@kalaka/contract';
import {
  Button,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectDates,
  injectLanguage,
  injectWords,
  Page,
  Status,
  Toaster,
} from '@kalaka/ui';
import { Facts } from '@kalaka/ui/record';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { AgreementForm } from './agreement-form';
import { sponsorshipTerms, standingShape } from './sponsorship-facts';

/** `/organizations/:id/sponsorship/:sponsorship`: what two sides agreed or want to agree on, and the answer that is due. */
@Component({
  selector: 'app-sponsorship',
  imports: [
    AgreementForm,
    Button,
    Control,
    ErrorSummary,
    Facts,
    Field,
    FormField,
    LoadState,
    Page,
    RouterLink,
    Status,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './sponsorship.page.html',
})
export class SponsorshipPage {
  readonly id = input.required<string>();
  readonly sponsorship = input.required<string>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  private readonly key = inject(ActivatedRoute).snapshot.paramMap.get('sponsorship') ?? '';

  protected readonly data = pageData(
    () => this.sponsorship(),
    (id) => this.client.request(SponsorshipPageDocument, { id }),
  );
  protected readonly one = computed(() => this.data.value()?.sponsorship);
  protected readonly terms = computed(() => {
    const one = this.one();
    const say = { language: this.language(), day: (date: string) => this.dates.date(date) };
    return one ? sponsorshipTerms(one, this.t, say) : [];
  });
  protected readonly shape = computed(() => standingShape(this.one()?.standing ?? ''));
  /** A step with a reason: to decline or to end. */
  protected readonly stop = computed(() => {
    if (this.may('sponsorship.decline')) return 'decline' as const;
    return this.may('sponsorship.end') ? ('end' as const) : null;
  });
  protected readonly yes = hubForm<{ step: string }>({
    key: `sponsorship.yes.${this.key}`,
    initial: { step: '' },
    send: ({ step }, key) => this.answer(step, key),
  });
  protected readonly no = hubForm<{ reason: string }>({
    key: `sponsorship.no.${this.key}`,
    initial: { reason: '' },
    rules: ({ reason }) => (reason.trim() ? [] : [{ code: 'REASON_REQUIRED', field: 'reason' }]),
    send: ({ reason }, key) => this.refuse(reason, key),
  });
  protected readonly agreement = viewChild(AgreementForm);
  protected readonly problems = computed(() =>
    this.no.problems().length ? this.no.problems() : this.yes.problems(),
  );
  protected readonly crumbs = computed<Crumb[]>(() => {
    const one = this.one();
    const own = one && (one.sponsee.id === this.id() ? one.sponsee : one.sponsor);
    return [
      { label: this.t('organizations.list.title'), link: '/organizations' },
      {
        label: own?.name.text ?? this.t('organizations.detail.one'),
        link: ['/organizations', this.id(), 'sponsorship'],
      },
      { label: this.t('sponsorships.one') },
    ];
  });

  protected may(operation: string): boolean {
    return this.one()?.allowed.includes(operation) ?? false;
  }

  private step(idempotencyKey: string) {
    return { sponsorshipId: this.sponsorship(), version: this.one()?.version ?? 0, idempotencyKey };
  }

  private async answer(step: string, key: string) {
    const input = this.step(key);
    const result =
      step === 'accept'
        ? (await this.client.request(AcceptSponsorshipDocument, { input })).acceptSponsorship
        : (await this.client.request(WithdrawSponsorshipDocument, { input })).withdrawSponsorship;
    return problemsOf(result);
  }

  private async refuse(reason: string, key: string) {
    const input = { ...this.step(key), reason };
    const result =
      this.stop() === 'decline'
        ? (await this.client.request(DeclineSponsorshipDocument, { input })).declineSponsorship
        : (await this.client.request(EndSponsorshipDocument, { input })).endSponsorship;
    return problemsOf(result);
  }

  protected async say(event: Event, step: 'accept' | 'withdraw'): Promise<void> {
    event.preventDefault();
    this.yes.value.set({ step });
    if (await this.yes.submit()) await this.told(step);
  }

  protected async sayNo(event: Event): Promise<void> {
    const step = this.stop();
    if (step && (await this.no.submit(event))) await this.told(step);
  }

  protected async told(step: string): Promise<void> {
    this.toaster.say(this.t(`sponsorships.done.${step}`));
    await this.data.reload();
  }
}
