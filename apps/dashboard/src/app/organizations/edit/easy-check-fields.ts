import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Control, Day, Field, injectWords } from '@kalaka/ui';
import { EasyStateLine, type EasyWords } from '../detail/easy-state-line';
import type { EasyCheckValue } from './easy-check-value';

/** Where somebody writes down that readers understood the easy words; what is known of them stands above. */
@Component({
  selector: 'app-easy-check-fields',
  imports: [Control, Day, EasyStateLine, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<fieldset class="part flow-s" id="easyCheck" aria-describedby="easyCheck-hint">
    <legend>
      {{ t('organizations.easyCheck.title') }} <span class="opt">{{ t('ui.field.optional') }}</span>
    </legend>
    @if (now(); as easy) {
      <p><app-easy-state-line [of]="easy" /></p>
    }
    <p class="hint" id="easyCheck-hint">{{ t('organizations.easyCheck.hint') }}</p>
    <ka-field
      at="easyCheckedBy"
      [label]="t('organizations.easyCheck.by')"
      [hint]="t('organizations.easyCheck.byHint')"
      [error]="error()('easyCheckedBy')"
    >
      <input kaControl type="text" autocomplete="off" [formField]="fields().by" />
    </ka-field>
    <ka-day
      at="easyCheckedOn"
      [legend]="t('organizations.easyCheck.on')"
      [error]="error()('easyCheckedOn')"
      [today]="today()"
      [formField]="fields().on"
    />
  </fieldset>`,
})
export class EasyCheckFields {
  readonly fields = input.required<FieldTree<EasyCheckValue>>();
  /** The sentence of a problem by the id of its control. */
  readonly error = input.required<(field: string) => string | null>();
  readonly today = input.required<string>();
  /** What is stored of the easy words; nothing for what is new. */
  readonly now = input<EasyWords | null>();
  protected readonly t = injectWords();
}
