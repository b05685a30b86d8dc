import { ChangeDetectionStrategy, Component, computed, inject, input, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import {
  AcceptOfferDocument,
  DeclineOfferDocument,
  FinishHelpDocument,
  GapPageDocument,
  OfferHelpDocument,
  WithdrawGapDocument,
  WithdrawOfferDocument,
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
  LocalTextView,
  Page,
  Section,
  Status,
  type StatusKind,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { gapStatus } from './gap-words';

const OFFER_SHAPE: Readonly<Record<string, StatusKind>> = {
  OFFERED: 'wait',
  ACCEPTED: 'part',
  DECLINED: 'no',
  WITHDRAWN: 'draft',
  DONE: 'done',
};

interface Step {
  readonly what: 'accept' | 'withdrawOffer' | 'withdraw' | 'finish' | '';
  readonly offerId: string;
}

/** `/organizations/gaps/:gap`: what a member asks for, who offers help, and the answer that is due. */
@Component({
  selector: 'app-gap',
  imports: [
    Button,
    Control,
    ErrorSummary,
    Field,
    FormField,
    LoadState,
    LocalTextView,
    Page,
    RouterLink,
    Section,
    Status,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './gap.page.html',
})
export class GapPage {
  readonly gap = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly toaster = inject(Toaster);
  private readonly key = inject(ActivatedRoute).snapshot.paramMap.get('gap') ?? '';

  protected readonly data = pageData(
    () => this.gap(),
    (id) => this.client.request(GapPageDocument, { id }),
  );
  protected readonly one = computed(() => this.data.value()?.gap);
  protected readonly status = computed(() => {
    const page = this.data.value();
    return page ? gapStatus(page.gap, page.network.today, this.t) : null;
  });
  /** The offer that is about to be declined. */
  protected readonly declining = signal('');
  protected readonly steps = hubForm<Step>({
    key: `gap.step.${this.key}`,
    initial: { what: '', offerId: '' },
    send: (step, key) => this.send(step, key),
  });
  protected readonly offer = hubForm<{ text: string }>({
    key: `gap.offer.${this.key}`,
    initial: { text: '' },
    rules: ({ text }) => (text.trim() ? [] : [{ code: 'REQUIRED', field: 'text' }]),
    send: async ({ text }, key) => {
      const input = { ...this.step(key), text: [{ language: this.language(), text }] };
      return problemsOf((await this.client.request(OfferHelpDocument, { input })).offerHelp);
    },
  });
  protected readonly no = hubForm<{ reason: string }>({
    key: `gap.decline.${this.key}`,
    initial: { reason: '' },
    rules: ({ reason }) => (reason.trim() ? [] : [{ code: 'REASON_REQUIRED', field: 'reason' }]),
    send: async ({ reason }, key) => {
      const input = { ...this.step(key), offerId: this.declining(), reason };
      return problemsOf((await this.client.request(DeclineOfferDocument, { input })).declineOffer);
    },
  });
  protected readonly problems = computed(() =>
    [this.offer, this.no, this.steps].flatMap((form) => form.problems()),
  );
  protected readonly attempt = computed(
    () => this.offer.attempt() + this.no.attempt() + this.steps.attempt(),
  );
  protected readonly failed = computed(() => this.offer.failed() || this.no.failed() || this.steps.failed());
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    { label: this.t('gaps.title'), link: '/organizations/gaps' },
    { label: this.title() },
  ]);
  protected readonly title = computed(() => {
    const one = this.one();
    return one ? `${one.organization.name.text}: ${this.t(`gaps.field.${one.field}`)}` : this.t('gaps.one');
  });

  protected shape(state: string): StatusKind {
    return OFFER_SHAPE[state] ?? 'draft';
  }

  protected may(operation: string): boolean {
    return this.one()?.allowed.includes(operation) ?? false;
  }

  private step(idempotencyKey: string) {
    return { gapId: this.gap(), version: this.one()?.version ?? 0, idempotencyKey };
  }

  private async send({ what, offerId }: Step, key: string) {
    const input = this.step(key);
    const { version, idempotencyKey } = input;
    switch (what) {
      case 'accept':
        return problemsOf(
          (await this.client.request(AcceptOfferDocument, { input: { ...input, offerId } })).acceptOffer,
        );
      case 'withdrawOffer': {
        const back = { offerId, version, idempotencyKey };
        return problemsOf((await this.client.request(WithdrawOfferDocument, { input: back })).withdrawOffer);
      }
      case 'finish':
        return problemsOf((await this.client.request(FinishHelpDocument, { input })).finishHelp);
      default:
        return problemsOf((await this.client.request(WithdrawGapDocument, { input })).withdrawGap);
    }
  }

  protected async take(event: Event, what: Step['what'], offerId = ''): Promise<void> {
    event.preventDefault();
    this.steps.value.set({ what, offerId });
    if (await this.steps.submit()) await this.told(what);
  }

  protected async sayNo(event: Event): Promise<void> {
    if (!(await this.no.submit(event))) return;
    this.declining.set('');
    this.no.value.set({ reason: '' });
    await this.told('decline');
  }

  protected async offerHelp(event: Event): Promise<void> {
    if (await this.offer.submit(event)) await this.told('offer');
  }

  private async told(what: string): Promise<void> {
    this.toaster.say(this.t(`gaps.done.${what}`));
    await this.data.reload();
  }
}
