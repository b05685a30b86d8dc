import {
  afterNextRender,
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  type OnInit,
  output,
  runInInjectionContext,
  viewChild,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import type { MandateFactsFragment } from '@kalaka/contract';
import {
  Button,
  type Choice,
  Choices,
  Control,
  Day,
  ErrorSummary,
  Field,
  injectDates,
  injectWords,
  Toaster,
} from '@kalaka/ui';
import { type HubForm, hubForm } from '../../shell/forms/hub-form';
import { problemsOf } from '../../shell/forms/refusals';
import { mandateLine } from '../labels';
import { PersonStore } from '../person.store';
import { sayingWhat } from '../saying-what';
import { atTheRightField, BLANK_END, endProblems, type EndValue } from './end-form';

/** "End this mandate?" as a part of the page: when, why, and the verb on the button. Takes focus when it opens. */
@Component({
  selector: 'app-end-mandate',
  imports: [Button, Choices, Control, Day, ErrorSummary, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './end-mandate.html',
})
export class EndMandate implements OnInit {
  readonly mandate = input.required<MandateFactsFragment>();
  readonly today = input.required<string>();
  readonly finished = output<void>();
  readonly left = output<void>();
  protected readonly t = injectWords();
  private readonly dates = injectDates();
  private readonly store = inject(PersonStore);
  private readonly toaster = inject(Toaster);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');

  private readonly injector = inject(Injector);
  /** Made when the mandate is known: what was typed belongs to it. */
  protected form!: HubForm<EndValue>;
  /** For the title of the page. */
  failed(): boolean {
    return this.form.failed();
  }
  protected readonly ways = computed<Choice[]>(() => [
    { value: 'NOW', label: this.t('people.end.when.now'), hint: this.t('people.end.when.now.hint') },
    { value: 'DAY', label: this.t('people.end.when.day') },
  ]);
  protected readonly line = computed(() => mandateLine(this.mandate(), this.t));

  constructor() {
    afterNextRender(() => this.title().nativeElement.focus());
  }

  ngOnInit(): void {
    const setup = {
      key: `mandate.end.${this.mandate().id}`,
      initial: BLANK_END,
      rules: endProblems,
      send: (value: EndValue, idempotencyKey: string) => this.send(value, idempotencyKey),
    };
    this.form = runInInjectionContext(this.injector, () => sayingWhat(hubForm<EndValue>(setup), this.t));
  }

  protected leave(): void {
    this.form.discard();
    this.left.emit();
  }

  protected async end(event: Event): Promise<void> {
    const { when, on } = this.form.value();
    if (!(await this.form.submit(event))) return;
    const later = when === 'DAY';
    this.toaster.say(
      later ? this.t('people.end.doneLater', { on: this.dates.date(on) }) : this.t('people.end.done'),
    );
    this.finished.emit();
  }

  private async send({ when, on, reason }: EndValue, idempotencyKey: string) {
    const { id, version } = this.mandate();
    const answer = await this.store.end({
      mandateId: id,
      version,
      on: when === 'DAY' ? on : null,
      reason,
      idempotencyKey,
    });
    // Somebody else was faster: show how the mandate stands now. What was typed stays.
    if (answer.__typename === 'StaleVersionRefusal' || answer.__typename === 'StateRefusal')
      await this.store.person.reload();
    return problemsOf(answer).map(atTheRightField);
  }
}
