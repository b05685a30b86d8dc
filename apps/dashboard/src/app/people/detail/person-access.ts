import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { cleanText } from '@kalaka/domain';
import type { PersonFactsFragment } from '@kalaka/contract';
import { Button, Control, ErrorSummary, Field, injectWords, Section, Toaster } from '@kalaka/ui';
import { hubForm } from '../../shell/forms/hub-form';
import { AskThenDo } from '../ask-then-do';
import { stateOf } from '../labels';
import { PersonStore } from '../person.store';

/** Shutting a person out of the network, with everything that follows from it, and letting them in again. */
@Component({
  selector: 'app-person-access',
  imports: [AskThenDo, Button, Control, ErrorSummary, Field, FormField, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './person-access.html',
})
export class PersonAccess {
  readonly person = input.required<PersonFactsFragment>();
  readonly today = input.required<string>();
  readonly changed = output<void>();
  protected readonly t = injectWords();
  private readonly store = inject(PersonStore);
  private readonly toaster = inject(Toaster);
  private readonly title = viewChild<ElementRef<HTMLElement>>('title');
  private readonly opener = viewChild<ElementRef<HTMLElement>>('opener');
  protected readonly asking = signal(false);
  protected readonly reactivate = () => this.store.reactivate();
  protected readonly running = computed(
    () => this.person().mandates.filter((one) => stateOf(one, this.today()) !== 'ended').length,
  );

  protected readonly form = hubForm({
    key: 'person.deactivate',
    initial: { reason: '' },
    rules: ({ reason }) => {
      const written = cleanText(reason, { max: 1000, multiline: true, required: true });
      return written.ok ? [] : [{ ...written.refusal, field: 'shut-reason' }];
    },
    send: async ({ reason }, key) => {
      const problems = await this.store.deactivate(reason, key);
      return problems.map(({ message }) => ({ field: 'shut-reason', message }));
    },
  });
  /** For the title of the page. */
  failed(): boolean {
    return this.form.failed();
  }
  private readonly missing = computed(() => this.t('refusal.REQUIRED'));
  protected readonly problems = computed(() =>
    this.form
      .problems()
      .map((one) =>
        one.message === this.missing() ? { ...one, message: this.t('people.missing.deactivateReason') } : one,
      ),
  );

  protected open(): void {
    this.asking.set(true);
    setTimeout(() => this.title()?.nativeElement.focus());
  }

  protected leave(): void {
    this.form.discard();
    this.asking.set(false);
    setTimeout(() => this.opener()?.nativeElement.focus());
  }

  protected async shut(event: Event): Promise<void> {
    if (!(await this.form.submit(event))) return;
    this.form.value.set({ reason: '' });
    this.form.discard();
    this.asking.set(false);
    this.toaster.say(this.t('people.person.deactivate.done'));
    this.changed.emit();
  }
}
