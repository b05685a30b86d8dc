import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Control, Field, injectWords } from '@kalaka/ui';
import type { PhoneValue } from './phone-value';

/** A telephone, and whether text messages are read there. */
@Component({
  selector: 'app-phone-fields',
  imports: [Control, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<div class="flow-s">
    <ka-field
      optional
      [at]="at()"
      [label]="t('organizations.field.phones')"
      [hint]="t('organizations.edit.contactHint')"
      [error]="error()(at())"
    >
      <input
        kaControl
        class="w12"
        type="text"
        inputmode="tel"
        autocomplete="off"
        [formField]="fields().number"
      />
    </ka-field>
    <label class="choice">
      <input type="checkbox" [formField]="fields().smsWelcome" />
      <span>{{ t('organizations.edit.smsWelcome') }}</span>
    </label>
  </div>`,
})
export class PhoneFields {
  readonly at = input.required<string>();
  readonly fields = input.required<FieldTree<PhoneValue>>();
  readonly error = input.required<(field: string) => string | null>();
  protected readonly t = injectWords();
}
