import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  untracked,
} from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { Button, type Crumb, ErrorSummary, injectWords, Notice, Page, Status, Steps, Tile } from '@kalaka/ui';
import { GraphqlClient } from '../../shell/graphql/graphql-client';
import { LoadState } from '../../shell/graphql/load-state';
import { hubForm } from '../../shell/forms/hub-form';
import { type ApiRefusal, problemsOf } from '../../shell/forms/refusals';
import { sayingWhat } from '../edit/saying-what';
import { label, shapeOf } from '../labels';
import { StepStore } from './step.store';
import { sendStep } from './membership-commands';
import { blankStep, stepProblems, type StepNetwork, type StepValue } from './step-form';
import { StepFields } from './step-fields';
import { StepSummary } from './step-summary';
import { isVerb, leadsOnFrom, operationOf, STEPS, type Step } from './steps';

const NO_NETWORK: StepNetwork = { languages: [], decisionRule: 'SIMPLE_MAJORITY', today: '' };

/**
 * `/organizations/:id/membership/:verb`: one step of a membership. First the questions, then (`?stage=check`) everything
 * once more before it is recorded, then the page that says what was recorded and what happens next.
 */
@Component({
  selector: 'app-step',
  imports: [
    Button,
    ErrorSummary,
    LoadState,
    Notice,
    Page,
    RouterLink,
    Status,
    StepFields,
    Steps,
    StepSummary,
    Tile,
  ],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [StepStore],
  templateUrl: './step.page.html',
})
export class StepPage {
  readonly id = input.required<string>();
  protected readonly store = inject(StepStore);
  protected readonly t = injectWords();
  protected readonly label = label;
  private readonly client = inject(GraphqlClient);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly params = toSignal(this.route.queryParamMap, { requireSync: true });

  /** The address is guarded by the route: an unknown verb does not get here. */
  protected readonly step: Step = STEPS[verbOf(this.route.snapshot.paramMap.get('verb'))];
  private readonly key = `membership.${this.step.verb}.${this.route.snapshot.paramMap.get('id') ?? ''}`;

  protected readonly network = computed(() => this.store.network() ?? NO_NETWORK);
  protected readonly organization = this.store.organization;
  protected readonly membership = computed(() => this.organization()?.membership ?? null);
  protected readonly shape = computed(() => shapeOf(this.membership()?.state));
  /** A step without questions is only checked; one with questions is checked when they are answered. */
  protected readonly checking = computed(
    () => this.step.fields.length === 0 || (this.params().get('stage') === 'check' && this.complete()),
  );

  protected readonly form = sayingWhat(
    hubForm<StepValue>({
      key: this.key,
      initial: blankStep(NO_NETWORK),
      rules: (value) => this.broken(value),
      send: () => Promise.resolve([]),
    }),
    this.t,
  );
  /** The second half: what is sent is the checked content, under one key however often it is tried. */
  protected readonly sending = hubForm<{ value: StepValue | null }>({
    key: `${this.key}.check`,
    initial: { value: null },
    send: (_content, key) => this.send(key),
  });

  protected readonly mayNow = computed(() => {
    const organization = this.organization();
    if (!organization) return false;
    return (
      organization.allowed.includes(operationOf(this.step)) &&
      leadsOnFrom(this.step, organization.membership?.state)
    );
  });
  protected readonly crumbs = computed<Crumb[]>(() => [
    { label: this.t('organizations.list.title'), link: '/organizations' },
    {
      label: this.organization()?.name.text ?? this.t('organizations.detail.one'),
      link: ['/organizations', this.id()],
    },
    { label: this.t(label.command(this.step.command)) },
  ]);

  constructor() {
    effect(() => this.store.id.set(this.id()));
    effect(() => {
      const network = this.store.network();
      if (network) this.form.rebase(blankStep(network));
    });
    // The second half replaces the first on the same page: focus goes to where it begins, and back to the question.
    let before: boolean | undefined;
    effect(() => {
      const checking = this.checking();
      const moved = before !== undefined && before !== checking && this.mayNow();
      before = checking;
      if (moved) untracked(() => setTimeout(() => this.goTo(checking ? '#check-heading' : 'h1')));
    });
  }

  protected readonly stage = computed(() =>
    this.step.fields.length ? this.t('ui.steps', { step: this.checking() ? 2 : 1, of: 2 }) : '',
  );

  private readonly complete = computed(() => this.broken(this.form.value()).length === 0);

  private goTo(selector: string): void {
    this.element.querySelector<HTMLElement>(selector)?.focus();
  }

  private broken(value: StepValue) {
    const facts = { network: this.network(), appliedOn: this.membership()?.appliedOn };
    return stepProblems(this.step, value, facts);
  }

  /** From the questions to the check. What was typed stays a draft until it is recorded. */
  protected async check(event: Event): Promise<void> {
    event.preventDefault();
    if (!this.complete()) await this.form.submit();
    else await this.router.navigate([], { relativeTo: this.route, queryParams: { stage: 'check' } });
  }

  protected async record(event: Event): Promise<void> {
    event.preventDefault();
    this.sending.value.set({ value: this.form.value() });
    if (!(await this.sending.submit())) return;
    await this.form.submit(); // it is recorded: the draft may go
    await this.router.navigate(['/organizations', this.id(), 'membership', this.step.verb, 'done'], {
      replaceUrl: true,
    });
  }

  private async send(key: string) {
    const organization = this.organization();
    if (!organization) return [];
    const target = {
      organizationId: organization.id,
      organizationVersion: organization.version,
      membershipId: organization.membership?.id ?? '',
      membershipVersion: organization.membership?.version ?? 0,
    };
    const answer = await sendStep(this.client, this.step.verb, target, this.form.value(), key);
    const problems = problemsOf(answer);
    // Somebody else was faster: show how it stands now. What was typed stays.
    const code = (answer as Partial<ApiRefusal>).code;
    if (code === 'STALE_VERSION' || code === 'WRONG_STATE') await this.store.data.reload();
    return problems;
  }
}

function verbOf(text: string | null): keyof typeof STEPS {
  return isVerb(text) ? text : 'review';
}
