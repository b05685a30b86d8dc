import { ChangeDetectionStrategy, Component, computed, effect, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { RecordContributionDocument } from '@kalaka/contract';
import {
  CONTRIBUTION_KINDS,
  type Currency,
  isBinding,
  type ProgramContribution,
  type ProgramState,
} from '@kalaka/domain';
import { Button, Choices, Control, ErrorSummary, Field, injectWords, LocalTextView, Page } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { LoadState } from '../../shell/graphql/load-state';
import { Session } from '../../shell/session/session';
import {
  inLanguages,
  localTextFrom,
  sayingWhat,
  TranslationFields,
  written,
} from '../../organizations/form-parts';
import { MISSING } from '../edit/missing';
import { ProgramNotNow } from '../edit/not-now';
import { programForm } from '../edit/program-form';
import {
  contributionInput,
  contributionProblems,
  type ContributionValue,
  typedOf,
} from './contribution-value';

/** `/programs/:id/contributions/new` and `…/:contributionId`: what a partner puts in, and what of it was given. */
@Component({
  selector: 'app-contribution',
  imports: [
    ...[Button, Choices, Control, ErrorSummary, Field, FormField, LoadState, LocalTextView, Page],
    ...[ProgramNotNow, RouterLink, TranslationFields],
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './contribution.page.html',
})
export class ContributionPage {
  readonly id = input.required<string>();
  readonly contributionId = input.required<string>();
  protected readonly t = injectWords();
  private readonly session = inject(Session);
  protected readonly isNew = computed(() => this.contributionId() === 'new');
  protected readonly heading = computed(() =>
    this.t(this.isNew() ? 'programs.contribution.add' : 'programs.contribution.change'),
  );
  protected readonly page = programForm(this.id, 'program.recordContribution', () => this.heading());
  protected readonly stored = computed(() =>
    this.page.program()?.contributions.find(({ id }) => id === this.contributionId()),
  );
  /** Partners for whom this person may write: the own organization, or for the coordination each of them. */
  protected readonly partners = computed(() => {
    const all = (this.page.program()?.partners ?? []).map(({ organization }) => organization);
    const single = all.filter(({ id }, i) => all.findIndex((one) => one.id === id) === i);
    const mine = (organizationId: string) => {
      const networkId = this.session.actor()?.networkId ?? '';
      return this.session.can('program.recordContribution', { networkId, organizationId });
    };
    return single.filter(({ id }) => mine(id));
  });
  protected readonly open = computed(() => {
    const giver = this.stored()?.organization.id;
    const known = this.isNew() || giver !== undefined;
    const mayWrite = giver ? this.partners().some(({ id }) => id === giver) : this.partners().length > 0;
    return this.page.open() && known && mayWrite;
  });
  /** What was agreed stays as it was signed. */
  protected readonly agreedFixed = computed(
    () => !this.isNew() && isBinding((this.page.program()?.state ?? 'IDEA') as ProgramState),
  );
  protected readonly kinds = computed(() =>
    CONTRIBUTION_KINDS.map((value) => ({ value, label: this.t(`programs.contribution.${value}`) })),
  );
  private readonly currency = computed(() => (this.page.network()?.currency ?? 'HUF') as Currency);
  protected readonly form = sayingWhat(
    hubForm<ContributionValue>({
      key: `program.contribution.${inject(ActivatedRoute).snapshot.url.join('.')}`,
      initial: { organizationId: '', kind: '', agreed: '', given: '', text: [] },
      rules: (value) => this.broken(value),
      send: (value, key) => this.send(value, key),
    }),
    this.t,
    MISSING,
  );
  /** In what the amounts are counted, which the kind decides. */
  protected readonly unit = computed(() => {
    const { kind } = this.form.value();
    const currency = this.t(`networks.currency.${this.currency()}`);
    return kind ? this.t(`programs.contribution.unit.${kind}`, { currency }) : undefined;
  });

  constructor() {
    effect(() => {
      const languages = this.page.network()?.languages;
      if (languages) this.form.rebase(this.start(languages));
    });
  }

  private start(languages: readonly string[]): ContributionValue {
    const stored = this.stored();
    const only = this.partners().length === 1 ? (this.partners()[0]?.id ?? '') : '';
    if (!stored)
      return { organizationId: only, kind: '', agreed: '', given: '', text: inLanguages([], languages) };
    const counted = { kind: stored.kind, currency: (stored.currency ?? null) as Currency | null };
    return {
      ...{ organizationId: stored.organization.id, kind: stored.kind },
      ...{ agreed: typedOf(counted, stored.agreed), given: typedOf(counted, stored.given) },
      text: inLanguages(stored.textTranslations, languages),
    };
  }

  private broken(value: ContributionValue) {
    const program = this.page.program();
    if (!program) return [];
    return contributionProblems(value, {
      state: program.state as ProgramState,
      partnerIds: program.partners.map(({ organization }) => organization.id),
      currency: this.currency(),
      before: this.before(),
    });
  }

  private before(): ProgramContribution | null {
    const stored = this.stored();
    if (!stored) return null;
    const { id, kind, agreed, given, organization, textTranslations } = stored;
    const currency = (stored.currency ?? null) as Currency | null;
    return {
      ...{ id, kind, agreed, given, currency, organizationId: organization.id },
      text: localTextFrom(textTranslations),
    };
  }

  private async send(value: ContributionValue, key: string) {
    const contributionId = this.isNew() ? null : this.contributionId();
    const said = { ...contributionInput(value, this.currency()), text: written(value.text) };
    const input = { ...this.page.step(key), contributionId, ...said };
    const { recordContribution } = await this.page.client.request(RecordContributionDocument, { input });
    return this.page.heard(recordContribution);
  }

  protected async submit(event: Event): Promise<void> {
    if (await this.form.submit(event)) await this.page.leave('programs.contribution.saved');
  }
}
