import { computed, Directive, inject, InjectionToken, type Signal } from '@angular/core';

/** What a field tells the control inside it. */
export interface FieldContext {
  readonly controlId: Signal<string>;
  readonly describedBy: Signal<string | null>;
  readonly isBad: Signal<boolean>;
}

export const FIELD = new InjectionToken<FieldContext>('the field around a control');

/** Binds a native control to the `<ka-field>` around it: id, hint, error. `<input kaControl type="email" />` */
@Directive({
  selector: 'input[kaControl], select[kaControl], textarea[kaControl]',
  host: {
    '[id]': 'field.controlId()',
    '[attr.name]': 'field.controlId()',
    '[attr.aria-describedby]': 'field.describedBy()',
    '[attr.aria-invalid]': 'invalid()',
  },
})
export class Control {
  protected readonly field = inject(FIELD);
  protected readonly invalid = computed(() => (this.field.isBad() ? 'true' : null));
}
