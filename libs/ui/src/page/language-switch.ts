import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { injectLanguage, type InterfaceLanguage } from '../text/words';

const NAMES: Readonly<Record<InterfaceLanguage, string>> = { en: 'English', hu: 'Magyar' };

/** The other language by its own name. Changes words only: nothing typed is lost. */
@Component({
  selector: 'ka-language-switch',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@for (language of others(); track $index) {
    <button type="button" [attr.lang]="language" (click)="chosen.emit(language)">
      <ng-content />{{ names[language] }}
    </button>
  }`,
})
export class LanguageSwitch {
  private readonly current = injectLanguage();
  readonly languages = input<readonly InterfaceLanguage[]>(['en', 'hu']);
  readonly chosen = output<InterfaceLanguage>();
  protected readonly names = NAMES;
  protected readonly others = computed(() =>
    this.languages().filter((language) => language !== this.current()),
  );
}
