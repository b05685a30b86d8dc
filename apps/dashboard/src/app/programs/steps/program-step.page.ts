import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { ProgramOpenDocument, ProgramStepDocument } from '@kalaka/contract';
import { OPEN_STATES } from '@kalaka/domain';
import {
  Button,
  Control,
  type Crumb,
  ErrorSummary,
  Field,
  injectLanguage,
  injectWords,
  LocalTextView,
  Notice,
  Page,
  Toaster,
} from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { pageData } from '../../shell/graphql/page-data';
import { OpenActivities } from './open-activities';
import { takeStep } from './take-step';
import { isEnd, isStep, PROGRAM_STEPS } from './steps';

/** `/programs/:id/step/:step`: one step of a programme, with what it means and what it asks for. */
@Component({
  selector: 'app-program-step',
  imports: [
    Button,
    Control,
    ErrorSummary,
    Field,
    FormField,
    LoadState,
    LocalTextView,
    Notice,
    OpenActivities,
    Page,
    RouterLink,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './program-step.page.html',
})
export class ProgramStepPage {
  readonly id = input.required<string>();
  readonly step = input.required<string>();
  protected readonly t = injectWords();
  private readonly language = injectLanguage();
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly toaster = inject(Toaster);

  protected readonly data = pageData(
    () => this.id(),
    (id) => this.client.request(ProgramStepDocument, { id }),
  );
  protected readonly program = computed(() => this.data.value()?.program);
  /** What keeps the programme from ending, for the steps that end it. */
  protected readonly owed = pageData(
    () => ({ id: this.id(), ends: isEnd(this.step()) }),
    async ({ id, ends }) =>
      ends ? this.client.request(ProgramOpenDocument, { id, states: [...OPEN_STATES] }) : null,
  );
  protected readonly name = computed(() => (isStep(this.step()) ? this.step() : 'plan'));
  private readonly what = computed(() => PROGRAM_STEPS[this.name() as keyof typeof PROGRAM_STEPS]);
  protected readonly asks = computed(() => this.what().asks);
  protected readonly open = computed(
    () => isStep(this.step()) && (this.program()?.allowed.includes(this.what().operation) ?? false),
  );
  protected readonly form = hubForm<{ text: string }>({
    key: `program.step.${inject(ActivatedRoute).snapshot.url.join('.')}`,
    initial: { text: '' },
    rules: ({ text }) =>
      !this.asks() || text.trim()
        ? []
        : [{ code: this.asks() === 'reason' ? 'REASON_REQUIRED' : 'REQUIRED', field: 'text' }],
    send: async ({ text }, idempotencyKey) => {
      const step = { programId: this.id(), version: this.program()?.version ?? 0, idempotencyKey };
      const said = { reason: text, finalReport: [{ language: this.language(), text }] };
      const answer = await takeStep(this.client, this.name(), step, said);
      const problems = problemsOf(answer);
      if (problems.length) await Promise.all([this.data.reload(), this.owed.reload()]);
      return problems.map((problem) => ({ ...problem, field: problem.field && this.asks() ? 'text' : '' }));
    },
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('programs.title'), link: '/programs' },
    { label: this.program()?.title.text ?? this.t('programs.one'), link: ['/programs', this.id()] },
    { label: this.t(`programs.step.${this.name()}`) },
  ]);

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.toaster.say(this.t(`programs.done.${this.name()}`));
    await this.router.navigate(['/programs', this.id()]);
  }
}
