import { ChangeDetectionStrategy, Component, computed, input, model, output } from '@angular/core';
import { Button } from '../actions/button';
import { Icon } from '../icons/icon';
import { injectWords } from '../text/words';

/** The value of a stepper when the person says that nobody knows. */
export const NOT_KNOWN = '?';

/**
 * How many? One fewer, one more, or typed; and "I do not know" where that is an answer. `value` is the text as typed, so
 * that the rule of the form can say what is wrong with it. Works with Signal Forms.
 */
@Component({
  selector: 'ka-stepper',
  imports: [Button, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<fieldset [class.is-bad]="!!error()">
    <legend [class.q]="question()">{{ legend() }}</legend>
    @if (hint()) {
      <p class="hint" [id]="at() + '-hint'">{{ hint() }}</p>
    }
    @if (error()) {
      <p class="err" [id]="at() + '-error'">
        <ka-icon name="s-late" /><span
          ><span class="vh">{{ t('ui.field.error') }} </span>{{ error() }}</span
        >
      </p>
    }
    <div class="stepper">
      <button kaButton type="button" (click)="step(-1)">
        <ka-icon name="minus" /><span class="vh">{{ t('ui.stepper.fewer') }}</span>
      </button>
      <input
        type="text"
        inputmode="numeric"
        autocomplete="off"
        [id]="at()"
        [attr.aria-label]="legend()"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? 'true' : null"
        [value]="unknown() ? '' : value()"
        (input)="value.set($any($event.target).value.trim())"
        (blur)="touch.emit()"
      />
      <button kaButton type="button" (click)="step(1)">
        <ka-icon name="plus" /><span class="vh">{{ t('ui.stepper.more') }}</span>
      </button>
    </div>
    @if (unknownLabel(); as label) {
      <label class="choice after-stepper">
        <input type="checkbox" [checked]="unknown()" (change)="know(!$any($event.target).checked)" />
        <span>{{ label }}</span>
      </label>
    }
  </fieldset>`,
})
export class Stepper {
  protected readonly t = injectWords();
  /** Id of the control; the error summary leads to it. */
  readonly at = input.required<string>();
  readonly legend = input.required<string>();
  readonly value = model('');
  readonly touch = output<void>();
  readonly hint = input<string>();
  readonly error = input<string | null | undefined>();
  readonly question = input(false);
  /** The words of "I do not know"; without them it is not offered. */
  readonly unknownLabel = input<string>();

  protected readonly unknown = computed(() => this.value() === NOT_KNOWN);
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.at()}-hint`, this.error() && `${this.at()}-error`];
    return ids.filter(Boolean).join(' ') || null;
  });
  private before = '';

  protected step(by: 1 | -1): void {
    const now = Number(this.unknown() ? '0' : this.value() || '0');
    this.value.set(String(Math.max(0, (Number.isInteger(now) ? now : 0) + by)));
  }

  /** The number comes back when the person knows after all. */
  protected know(known: boolean): void {
    if (!known) this.before = this.value();
    this.value.set(known ? this.before : NOT_KNOWN);
  }
}
