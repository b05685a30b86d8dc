import {
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  inject,
  input,
  signal,
  untracked,
} from '@angular/core';
import { ActivatedRoute, RouterLink } from '@angular/router';
import { EditProgramDocument } from '@kalaka/contract';
import { isBinding, type ProgramState } from '@kalaka/domain';
import { Button, dateIn, ErrorSummary, injectWords, Notice, Page } from '@kalaka/ui';
import { Drafts } from '../../shell/forms/drafts';
import { hubForm } from '../../shell/forms/hub-form';
import type { ApiRefusal } from '../../shell/forms/refusals';
import { LoadState } from '../../shell/graphql/load-state';
import { newId } from '../../shell/graphql/new-id';
import { sayingWhat } from '../../organizations/form-parts';
import { MISSING } from './missing';
import { ProgramNotNow } from './not-now';
import { PlanFields } from './plan-fields';
import { blankPlan, changesOf, metFields, planFrom, planProblems, type PlanValue } from './plan-value';
import { programForm } from './program-form';

/** `/programs/:id/edit`: the plan, its texts and its days. Only what somebody changed is sent. */
@Component({
  selector: 'app-program-edit',
  imports: [Button, ErrorSummary, LoadState, Notice, Page, PlanFields, ProgramNotNow, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './program-edit.page.html',
})
export class ProgramEditPage {
  readonly id = input.required<string>();
  protected readonly t = injectWords();
  private readonly drafts = inject(Drafts);
  private readonly key = `program.edit.${inject(ActivatedRoute).snapshot.paramMap.get('id') ?? ''}`;
  protected readonly page = programForm(this.id, 'program.edit', () => this.t('programs.edit'));
  protected readonly today = computed(() => this.page.network()?.today ?? dateIn(new Date()));
  protected readonly bound = computed(() =>
    isBinding((this.page.program()?.state ?? 'IDEA') as ProgramState),
  );
  /** The stored plan from which the person started to write. */
  private readonly started = signal<PlanValue | null>(null);
  /** Names of what somebody else changed meanwhile where this person wrote too. */
  protected readonly met = signal('');

  protected readonly form = sayingWhat(
    hubForm<PlanValue>({
      key: this.key,
      initial: blankPlan([]),
      rules: (value) => planProblems(value, this.today()),
      send: (value, key) => this.send(value, key),
    }),
    this.t,
    MISSING,
  );

  constructor() {
    effect(() => {
      const stored = this.stored();
      if (stored) untracked(() => this.begin(stored));
    });
  }

  private stored(): PlanValue | null {
    const answer = this.page.data.value();
    return answer ? planFrom(answer.program, answer.network.languages) : null;
  }

  /** The first answer begins the work; a later one (another language, a retry) never touches what was typed. */
  private begin(stored: PlanValue): void {
    if (this.started() && this.form.dirty()) return;
    const kept = this.form.restored() ? this.drafts.read<PlanValue>(`${this.key}.from`)?.value : undefined;
    const started = kept ?? stored;
    this.started.set(started);
    this.drafts.write(`${this.key}.from`, started);
    this.form.rebase(started);
  }

  private async send(value: PlanValue, idempotencyKey: string) {
    const started = this.started() ?? value;
    const answer = await this.save(value, started, idempotencyKey);
    if ((answer as Partial<ApiRefusal>).code !== 'STALE_VERSION') return this.page.heard(answer);
    return this.meet(value, started, answer);
  }

  private async save(value: PlanValue, started: PlanValue, idempotencyKey: string): Promise<object> {
    const input = { ...this.page.step(idempotencyKey), ...changesOf(value, started) };
    return (await this.page.client.request(EditProgramDocument, { input })).editProgram;
  }

  /** Somebody was faster. Where they wrote elsewhere both are kept; where they wrote the same, the person decides. */
  private async meet(value: PlanValue, started: PlanValue, refused: object) {
    const problems = await this.page.heard(refused);
    const theirs = this.stored();
    if (!theirs) return problems;
    const fields = metFields(value, started, theirs);
    if (fields.length === 0) return this.page.heard(await this.save(value, started, newId()));
    this.met.set(fields.map((field) => this.t(`programs.planField.${field}`)).join(', '));
    return problems;
  }

  protected async submit(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.drafts.remove(`${this.key}.from`);
    await this.page.leave('programs.edited');
  }
}
