import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { Control, Field, injectWords } from '@kalaka/ui';
import type { NameIn } from './name-value';

/** What the network, a municipality or an office is called: one line for each language of the network. */
@Component({
  selector: 'app-name-fields',
  imports: [Control, Field],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<fieldset class="flow">
    <legend class="q">{{ legend() }}</legend>
    @for (one of rows(); track one.language) {
      <ka-field
        [at]="'name.' + one.language"
        [label]="t('networks.edit.name.in', { language: one.label })"
        [error]="error()('name.' + one.language)"
      >
        <input
          kaControl
          type="text"
          autocomplete="off"
          [attr.lang]="one.language"
          [value]="one.text"
          (input)="rename(one.language, $any($event.target).value)"
        />
      </ka-field>
    }
  </fieldset>`,
})
export class NameFields {
  readonly legend = input.required<string>();
  readonly names = model.required<readonly NameIn[]>();
  /** The sentence of a problem by the id of its control. */
  readonly error = input.required<(field: string) => string | null>();
  protected readonly t = injectWords();

  protected readonly rows = computed(() =>
    this.names().map((one) => {
      const said = this.t(`language.${one.language}`);
      return { ...one, label: said.startsWith('language.') ? one.language : said };
    }),
  );

  protected rename(language: string, text: string): void {
    this.names.update((names) => names.map((one) => (one.language === language ? { language, text } : one)));
  }
}
