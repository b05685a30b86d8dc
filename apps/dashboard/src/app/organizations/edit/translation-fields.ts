import { booleanAttribute, ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { Control, Field, Icon, injectLanguage, injectWords } from '@kalaka/ui';
import { languageName } from '../languages';
import type { Translation } from '../memberships/step-form';

/**
 * One text in each language of the network, side by side where there is room. The ids are the paths that a refusal names:
 * `name.hu` for one language, `name` for the text as a whole. One language is enough; which one is missing is visible.
 */
@Component({
  selector: 'app-translation-fields',
  imports: [Control, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<fieldset [id]="at()" [class.is-bad]="!!whole()" [attr.aria-describedby]="describedBy()">
    <legend [class.q]="question()">
      {{ label() }}
      @if (optional()) {
        <span class="opt">{{ t('ui.field.optional') }}</span>
      }
    </legend>
    @if (hint()) {
      <p class="hint" [id]="at() + '-hint'">{{ hint() }}</p>
    }
    @if (whole(); as problem) {
      <p class="err" [id]="at() + '-error'">
        <ka-icon name="s-late" /><span
          ><span class="vh">{{ t('ui.field.error') }} </span>{{ problem }}</span
        >
      </p>
    }
    <div class="grid-t" [class.grid-l]="!multiline()">
      @for (row of rows(); track row.id) {
        <ka-field [at]="row.id" [label]="row.label" [error]="error()(row.id)">
          @if (multiline()) {
            <textarea
              kaControl
              [attr.lang]="row.language"
              [rows]="lines()"
              [formField]="row.field"
            ></textarea>
          } @else {
            <input
              kaControl
              type="text"
              autocomplete="off"
              [attr.lang]="row.language"
              [formField]="row.field"
            />
          }
        </ka-field>
      }
    </div>
  </fieldset>`,
})
export class TranslationFields {
  /** Path of the list in the form, which is the beginning of every id. */
  readonly at = input.required<string>();
  readonly label = input.required<string>();
  readonly hint = input<string>();
  readonly fields = input.required<FieldTree<readonly Translation[]>>();
  /** The sentence of a problem by the id of its control. */
  readonly error = input.required<(field: string) => string | null>();
  readonly multiline = input(false, { transform: booleanAttribute });
  readonly lines = input(4);
  readonly optional = input(false, { transform: booleanAttribute });
  readonly question = input(false, { transform: booleanAttribute });
  protected readonly t = injectWords();
  private readonly language = injectLanguage();

  /** The problem of the text as a whole: it is missing in every language. */
  protected readonly whole = computed(() => this.error()(this.at()));
  protected readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.at()}-hint`, this.whole() && `${this.at()}-error`];
    return ids.filter(Boolean).join(' ') || null;
  });
  protected readonly rows = computed(() =>
    [...this.fields()].map((tree) => {
      const code = tree.language().value();
      return {
        id: `${this.at()}.${code}`,
        language: code,
        label: languageName(code, this.language(), this.t),
        field: tree.text,
      };
    }),
  );
}
