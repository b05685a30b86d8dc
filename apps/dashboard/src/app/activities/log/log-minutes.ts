import {
  ChangeDetectionStrategy,
  Component,
  computed,
  input,
  linkedSignal,
  model,
  output,
} from '@angular/core';
import { Choices, Control, Field, injectWords } from '@kalaka/ui';

const USUAL = ['30', '60', '90'];

/** How long was it? Three usual answers, or the minutes typed. `value` is the text as typed. */
@Component({
  selector: 'app-log-minutes',
  imports: [Choices, Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'block' },
  template: `<ka-choices
    question
    row
    at="minutes"
    [legend]="t('activityLog.minutes')"
    [choices]="choices()"
    [error]="chosen() === 'other' ? null : error()"
    [value]="chosen()"
    (valueChange)="take($event)"
  >
    @if (chosen() === 'other') {
      <ka-field
        class="after-stepper"
        at="otherMinutes"
        [label]="t('activityLog.minutes.number')"
        [error]="error()"
      >
        <input
          kaControl
          type="text"
          inputmode="numeric"
          autocomplete="off"
          class="short"
          [value]="value()"
          (input)="value.set($any($event.target).value.trim())"
          (blur)="touch.emit()"
        />
      </ka-field>
    }
  </ka-choices>`,
})
export class LogMinutes {
  protected readonly t = injectWords();
  readonly value = model('');
  readonly touch = output<void>();
  readonly error = input<string | null | undefined>();

  protected readonly choices = computed(() => [
    ...USUAL.map((minutes) => ({
      value: minutes,
      label: this.t('activityLog.minutes.some', { count: Number(minutes) }),
    })),
    { value: 'other', label: this.t('activityLog.minutes.other') },
  ]);
  protected readonly chosen = linkedSignal<string, string>({
    source: this.value,
    computation: (value, before) => {
      if (before?.value === 'other') return 'other';
      return value === '' || USUAL.includes(value) ? value : 'other';
    },
  });

  protected take(choice: string): void {
    this.chosen.set(choice);
    this.value.set(choice === 'other' ? '' : choice);
  }
}
