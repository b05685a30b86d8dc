import { ChangeDetectionStrategy, Component, computed, input, signal } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Control, Field, injectWords } from '@kalaka/ui';
import { type Member, narrowed } from './members';

/** So many names can be looked through; from there on a field narrows them down. */
const MANY = 12;

/** One member of the network: a list, and above a long one a field that narrows it down while somebody types. */
@Component({
  selector: 'app-member-field',
  imports: [Control, Field, FormField],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-s' },
  template: `@if (members().length > many) {
      <ka-field [at]="at() + '-find'" [label]="t('programs.member.find')">
        <input
          kaControl
          type="search"
          autocomplete="off"
          [value]="typed()"
          (input)="typed.set($any($event.target).value)"
        />
      </ka-field>
      <p class="vh" role="status">
        {{ typed() ? t('programs.member.found', { count: offered().length }) : '' }}
      </p>
    }
    <ka-field [at]="at()" [label]="label()" [error]="error()(at())">
      <select kaControl [formField]="field()">
        <option value="">{{ t('programs.member.choose') }}</option>
        @for (one of offered(); track one.id) {
          <option [value]="one.id" [attr.lang]="one.name.language">{{ one.name.text }}</option>
        }
      </select>
    </ka-field>`,
})
export class MemberField {
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly members = input.required<readonly Member[]>();
  readonly field = input.required<FieldTree<string>>();
  /** The sentence of a problem by the id of its control. */
  readonly error = input.required<(field: string) => string | null>();
  protected readonly t = injectWords();
  protected readonly many = MANY;
  protected readonly typed = signal('');
  protected readonly offered = computed(() => narrowed(this.members(), this.typed(), this.field()().value()));
}
