import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { AnswerDisputeDocument, CancelActivityDocument, DisputeActivityDocument } from '@kalaka/contract';
import {
  Button,
  Checks,
  type Choice,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectDates,
  injectWords,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import { ActivityStore } from '../detail/activity.store';

/** Steps that need a word and nothing else. */
export type WordStep = 'cancel' | 'dispute' | 'answerDispute';

interface Said {
  readonly text: string;
  readonly settles: readonly string[];
}

/** `/activities/:id/cancel`, `/dispute`, `/answer`: a reason, a question or an answer, which those concerned read. */
@Component({
  selector: 'app-activity-word',
  imports: [Button, Checks, Control, ErrorSummary, Field, FormField, LoadState, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [ActivityStore],
  template: `<ka-page
    narrow
    [heading]="t('activityPage.' + step + '.title')"
    [lead]="t('activityPage.' + step + '.lead')"
    [titlePrefix]="store.name().text"
    [crumbs]="crumbs()"
    [failed]="form.failed()"
  >
    <ka-error-summary [problems]="form.problems()" [attempt]="form.attempt()" />
    <app-load-state [of]="store.data" [loading]="t('activityLog.loading')" />
    @if (store.one() && !store.may('activity.' + step)) {
      <p>{{ t('activityPage.' + step + '.closed') }}</p>
    } @else if (store.one()) {
      @if (asked(); as asked) {
        <blockquote class="prose say">{{ asked.text }}</blockquote>
        <p class="small soft">{{ asked.organization?.name?.text }} · {{ dates.moment(asked.at) }}</p>
      }
      <form class="flow-l" novalidate (submit)="save($event)">
        <ka-field
          at="text"
          [label]="t('activityPage.' + step + '.text')"
          [hint]="t('activityPage.' + step + '.hint')"
          [error]="form.error('text')"
        >
          <textarea kaControl rows="4" [formField]="form.fields.text"></textarea>
        </ka-field>
        @if (maySettle()) {
          <ka-checks
            at="settles"
            [legend]="t('activityPage.answerDispute.settle')"
            [choices]="settling()"
            [error]="form.error('resolve')"
            [formField]="$any(form.fields.settles)"
          />
        }
        <div class="row btn-row">
          <button [kaButton]="step === 'cancel' ? 'stop' : 'turn'" type="submit">
            {{ t('activityPage.' + step + '.do') }}
          </button>
          <a kaButton="link" [routerLink]="['/activities', id()]">{{ t('activityLog.edit.leave') }}</a>
        </div>
      </form>
    }
  </ka-page>`,
})
export class WordPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  private readonly session = inject(Session);
  private readonly route = inject(ActivatedRoute).snapshot;
  protected readonly store = inject(ActivityStore);
  protected readonly step = this.route.data['step'] as WordStep;

  protected readonly form = hubForm<Said>({
    key: `activity.${this.step}.${this.route.paramMap.get('id') ?? ''}`,
    initial: { text: '', settles: [] },
    rules: ({ text }) => (text.trim() ? [] : [{ code: 'REASON_REQUIRED', field: 'text' }]),
    send: (said, key) => this.send(said, key),
  });
  /** The question that an answer is about. */
  protected readonly asked = computed(() =>
    this.step === 'answerDispute'
      ? this.store
          .one()
          ?.remarks.filter(({ kind }) => kind === 'DISPUTED')
          .at(-1)
      : undefined,
  );
  /** The coordination ends a dispute, and whoever raised it. */
  protected readonly maySettle = computed(() => {
    const actor = this.session.actor();
    const asked = this.asked();
    return !!asked && (actor?.role === 'COORD' || actor?.organizationId === asked.organization?.id);
  });
  protected readonly settling = computed<Choice[]>(() => [
    { value: 'yes', label: this.t('activityPage.answerDispute.settled') },
  ]);
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('shell.nav.activities'), link: '/activities' },
    { label: this.store.name().text, link: ['/activities', this.id()] },
    { label: this.t(`activityPage.${this.step}.do`) },
  ]);

  constructor() {
    effect(() => this.store.id.set(this.id()));
  }

  private async send({ text, settles }: Said, idempotencyKey: string) {
    const version = this.store.one()?.version ?? 0;
    const input = { activityId: this.id(), version, text, idempotencyKey };
    switch (this.step) {
      case 'cancel':
        return problemsOf((await this.client.request(CancelActivityDocument, { input })).cancelActivity);
      case 'dispute':
        return problemsOf((await this.client.request(DisputeActivityDocument, { input })).disputeActivity);
      case 'answerDispute': {
        const answer = { ...input, resolve: settles.includes('yes') };
        const { answerDispute } = await this.client.request(AnswerDisputeDocument, { input: answer });
        return problemsOf(answerDispute);
      }
    }
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t(`activityPage.${this.step}.done`));
    await this.router.navigate(['/activities', this.id()]);
  }
}
