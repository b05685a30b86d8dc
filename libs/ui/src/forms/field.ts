import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  forwardRef,
  input,
} from '@angular/core';
import { Icon } from '../icons/icon';
import { injectWords } from '../text/words';
import { FIELD, type FieldContext } from './control';

/**
 * Label, hint, error, control, in this order:
 *
 *     <ka-field at="email" [label]="t('…')" [hint]="t('…')" [error]="form.error('email')">
 *       <input kaControl type="email" autocomplete="email" [formField]="form.fields.email" />
 *     </ka-field>
 */
@Component({
  selector: 'ka-field',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  providers: [{ provide: FIELD, useExisting: forwardRef(() => Field) }],
  host: { class: 'field', '[class.is-bad]': 'isBad()' },
  template: `<label [class.q]="question()" [attr.for]="controlId()" [attr.lang]="labelLang() || null"
      >{{ label() }}
      @if (optional()) {
        <span class="opt">{{ t('ui.field.optional') }}</span>
      }
    </label>
    @if (hint()) {
      <p class="hint" [id]="controlId() + '-hint'">{{ hint() }}</p>
    }
    @if (isBad()) {
      <p class="err" [id]="controlId() + '-error'">
        <ka-icon name="s-late" /><span
          ><span class="vh">{{ t('ui.field.error') }} </span>{{ error() }}</span
        >
      </p>
    }
    <ng-content />`,
})
export class Field implements FieldContext {
  protected readonly t = injectWords();
  /** Id of the control; the error summary leads to it. Unique on the page. */
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  /** Language of the label where it is not that of the page. */
  readonly labelLang = input<string | null>();
  readonly hint = input<string>();
  /** The sentence that says what to do, or nothing. */
  readonly error = input<string | null | undefined>();
  /** Says "(not required)" after the label: the exception is marked, not the rule. */
  readonly optional = input(false, { transform: booleanAttribute });
  /** The label is the question of the page part: large. */
  readonly question = input(false, { transform: booleanAttribute });

  readonly controlId = this.at;
  readonly isBad = computed(() => !!this.error());
  readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.at()}-hint`, this.isBad() && `${this.at()}-error`];
    return ids.filter(Boolean).join(' ') || null;
  });
}
