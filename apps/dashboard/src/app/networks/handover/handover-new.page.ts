import { ChangeDetectionStrategy, Component, computed, effect, inject } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import {
  Button,
  type Choice,
  Choices,
  Control,
  type Crumb,
  Day,
  ErrorSummary,
  Field,
  Icon,
  injectLanguage,
  injectWords,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { RULES_TO_LIVE_BY } from '../network-form';
import {
  blankHandover,
  controlOf,
  COUNTS,
  handoverInput,
  handoverProblems,
  type HandoverValue,
} from './handover-form';
import { HandoverCandidates, HandoverStore } from './handover.store';

/** `/network/handover/new`: what the members decided, and what has to be handed over by hand. */
@Component({
  imports: [
    ...[Button, Choices, Control, Day, ErrorSummary, Field, FormField, Icon, LoadState, Notice, Page],
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [HandoverStore, HandoverCandidates],
  templateUrl: './handover-new.page.html',
})
export class HandoverNewPage {
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  protected readonly store = inject(HandoverStore);
  protected readonly candidates = inject(HandoverCandidates);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly counts = COUNTS;
  private made = '';

  protected readonly form = hubForm<HandoverValue>({
    key: 'handover.new',
    initial: blankHandover('', this.t('networks.handover.new.items.usual')),
    rules: (value) => handoverProblems(value, this.facts()),
    send: (value, idempotencyKey) => this.send(value, idempotencyKey),
  });

  private readonly facts = computed(() => ({
    today: this.store.network()?.today ?? '',
    networkRule: this.store.network()?.policies.decisionRule ?? 'SIMPLE_MAJORITY',
  }));
  protected readonly rules = computed<Choice[]>(() =>
    RULES_TO_LIVE_BY.map((value) => ({ value, label: this.t(`networks.decisionRule.${value}`) })),
  );
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.store.network()?.name.text ?? this.t('networks.page.title'), link: '/network' },
    { label: this.t('networks.handover.title'), link: '/network/handover' },
    { label: this.t('networks.handover.prepare') },
  ]);

  constructor() {
    effect(() => {
      const network = this.store.network();
      const usual = this.t('networks.handover.new.items.usual');
      if (network) this.form.rebase(blankHandover(network.policies.decisionRule, usual));
    });
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    await this.router.navigate(['/network/handover', this.made]);
    this.toaster.say(this.t('networks.handover.new.saved'));
  }

  private async send(value: HandoverValue, idempotencyKey: string) {
    const answer = await this.store.prepare(handoverInput(value, this.language(), idempotencyKey));
    if (answer.__typename === 'HandoverChanged') this.made = answer.handover.id;
    return problemsOf(answer).map(({ field, message }) => ({ field: controlOf(field), message }));
  }
}
