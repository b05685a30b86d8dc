import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { type Choice, Choices, Control, Day, Field, injectWords } from '@kalaka/ui';
import { TranslationFields } from '../edit/translation-fields';
import { label } from '../labels';
import { NAMED_RULES, type DecisionValue } from './step-form';

/** A decision of the members as it was taken: when, by which rule, with how many votes, in which words. */
@Component({
  selector: 'app-decision-fields',
  imports: [Choices, Control, Day, Field, FormField, TranslationFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './decision-fields.html',
})
export class DecisionFields {
  readonly fields = input.required<FieldTree<DecisionValue>>();
  /** By which rule the network decides, where a decision names none of its own. */
  readonly rule = input.required<string>();
  readonly today = input.required<string>();
  /** The sentence of a problem by the id of its control. */
  readonly error = input.required<(field: string) => string | null>();
  protected readonly t = injectWords();
  protected readonly counts = ['inFavour', 'against', 'abstain'] as const;
  protected readonly rules = computed<Choice[]>(() =>
    NAMED_RULES.map((value) => ({ value, label: this.t(label.decisionRule(value)) })),
  );
}
