import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  Directive,
  input,
  model,
  output,
} from '@angular/core';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icons';
import { injectWords } from '../text/words';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string;
  readonly icon?: IconName;
  /** Language of the label, when it is not the language of the page. */
  readonly lang?: string;
}

/** More answers than this are a list in columns and not a row. */
const MANY = 5;

/** What a question with answers to choose from has in common. */
@Directive()
abstract class ChoiceGroup {
  protected readonly t = injectWords();
  /** Id of the group; the error summary leads to it. */
  readonly at = input.required<string>();
  readonly legend = input.required<string>();
  readonly choices = input.required<readonly Choice[]>();
  readonly touch = output<void>();
  readonly hint = input<string>();
  readonly error = input<string | null | undefined>();
  readonly optional = input(false, { transform: booleanAttribute });
  readonly question = input(false, { transform: booleanAttribute });
  /** Beside each other where there is room; many answers get wider columns, so that no word breaks. */
  readonly row = input(false, { transform: booleanAttribute });

  protected readonly describedBy = computed(() => {
    const ids = [this.hint() && `${this.at()}-hint`, this.error() && `${this.at()}-error`];
    return ids.filter(Boolean).join(' ') || null;
  });
  protected readonly layout = computed(() => {
    if (!this.row()) return 'choices';
    return this.choices().length > MANY ? 'choices choices-w' : 'choices choices-r';
  });
  protected abstract readonly type: 'radio' | 'checkbox';
  protected abstract isChosen(value: string): boolean;
  protected abstract choose(value: string, checked: boolean): void;
}

/** One answer of a few, with radios. `<ka-choices at="form" [formField]="fields.legalForm" [choices]="…" />` */
@Component({
  selector: 'ka-choices',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choices.html',
})
export class Choices extends ChoiceGroup {
  readonly value = model('');
  protected readonly type = 'radio';

  protected isChosen(value: string): boolean {
    return this.value() === value;
  }

  protected choose(value: string, _checked: boolean): void {
    this.value.set(value);
  }
}

/** Any number of answers, with checkboxes; `value` is the list of chosen values in the order of the page. */
@Component({
  selector: 'ka-checks',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './choices.html',
})
export class Checks extends ChoiceGroup {
  readonly value = model<string[]>([]);
  protected readonly type = 'checkbox';

  protected isChosen(value: string): boolean {
    return this.value().includes(value);
  }

  protected choose(value: string, checked: boolean): void {
    const chosen = new Set(
      this.value()
        .filter((one) => one !== value)
        .concat(checked ? [value] : []),
    );
    this.value.set(this.choices().flatMap((choice) => (chosen.has(choice.value) ? [choice.value] : [])));
  }
}
