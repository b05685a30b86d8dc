import { ChangeDetectionStrategy, Component, computed, effect, inject, signal } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import type { Currency } from '@kalaka/domain';
import { STANDING_DOCUMENTS } from '@kalaka/domain';
import {
  Button,
  Checks,
  type Choice,
  Choices,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  Icon,
  injectLanguage,
  injectWords,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../shell/forms/hub-form';
import { problemsOf } from '../shell/forms/refusals';
import { LoadState } from '../shell/graphql/load-state';
import {
  atTheRightField,
  BLANK_NETWORK,
  networkInput,
  networkProblems,
  networkValue,
  type NetworkValue,
  RULES_TO_LIVE_BY,
} from './network-form';
import { NameFields } from './name-fields';
import { NetworkStore } from './network.store';
import { ruleFacts } from './rule-facts';

const FIGURES = ['quorumPercent', 'answerClockDays', 'answerClockCapMonths', 'smallCountThreshold'] as const;
const QUESTION: Readonly<Record<(typeof FIGURES)[number], string>> = {
  quorumPercent: 'networks.edit.quorum',
  answerClockDays: 'networks.edit.days',
  answerClockCapMonths: 'networks.edit.months',
  smallCountThreshold: 'networks.edit.small',
};

/** `/network/edit`: the name in each language and the rules that the members have agreed on. */
@Component({
  imports: [
    Button,
    Checks,
    Choices,
    Control,
    ErrorSummary,
    Field,
    FormField,
    Icon,
    LoadState,
    NameFields,
    Notice,
    Page,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [NetworkStore],
  templateUrl: './network-edit.page.html',
})
export class NetworkEditPage {
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  protected readonly store = inject(NetworkStore);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);
  protected readonly network = this.store.network;
  private readonly currency = computed(() => (this.network()?.currency ?? 'EUR') as Currency);
  protected readonly figures = FIGURES;
  protected readonly question = QUESTION;
  /** What somebody else saved meanwhile, in sentences. */
  protected readonly stale = signal<readonly string[]>([]);

  protected readonly form = hubForm<NetworkValue>({
    key: 'network.edit',
    initial: BLANK_NETWORK,
    rules: (value) => networkProblems(value, this.currency()),
    send: (value, idempotencyKey) => this.send(value, idempotencyKey),
  });

  protected readonly rules = computed<Choice[]>(() =>
    RULES_TO_LIVE_BY.map((value) => ({ value, label: this.t(`networks.decisionRule.${value}`) })),
  );
  protected readonly papers = computed<Choice[]>(() =>
    STANDING_DOCUMENTS.map((value) => ({ value, label: this.t(`networks.document.${value}`) })),
  );
  protected readonly months = computed(() => {
    const names = new Intl.DateTimeFormat(this.language(), { month: 'long', timeZone: 'UTC' });
    return Array.from({ length: 12 }, (_, month) => ({
      value: String(month + 1).padStart(2, '0'),
      label: names.format(Date.UTC(2001, month, 1)),
    }));
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.network()?.name.text ?? this.t('networks.page.title'), link: '/network' },
    { label: this.t('networks.page.edit') },
  ]);

  constructor() {
    effect(() => {
      const network = this.network();
      if (network) this.form.rebase(networkValue(network));
    });
  }

  protected async save(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    await this.router.navigate(['/network']);
    this.toaster.say(this.t('networks.edit.saved'));
  }

  private async send(value: NetworkValue, idempotencyKey: string) {
    this.stale.set([]);
    const version = this.network()?.version ?? 0;
    const answer = await this.store.edit(
      networkInput(value, { version, idempotencyKey, currency: this.currency() }),
    );
    if (answer.__typename !== 'StaleVersionRefusal') return problemsOf(answer).map(atTheRightField);
    await this.showWhatIsSavedNow();
    return [{ field: '', message: this.t('networks.edit.stale') }];
  }

  /** Loads what the other person saved and names the rules that differ from before. */
  private async showWhatIsSavedNow(): Promise<void> {
    const before = this.network();
    await this.store.page.reload();
    const now = this.network();
    if (!before || !now) return;
    const old = ruleFacts(before, this.t, this.language());
    const changed = ruleFacts(now, this.t, this.language())
      .filter(({ value }, index) => value !== old[index]?.value)
      .map(({ term, value }) => `${term}: ${value}`);
    this.stale.set([now.name.text, ...changed]);
  }
}
