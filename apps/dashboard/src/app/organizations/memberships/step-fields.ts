import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { type Choice, Choices, Control, Day, Field, injectWords } from '@kalaka/ui';
import type { HubForm } from '../../shell/forms/hub-form';
import { TranslationFields } from '../edit/translation-fields';
import { label } from '../labels';
import { NAMED_RULES, type StepNetwork, type StepValue } from './step-form';
import type { Step } from './steps';

/** The questions of one step, in the order in which they are asked. */
@Component({
  selector: 'app-step-fields',
  imports: [Choices, Control, Day, Field, FormField, TranslationFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l' },
  templateUrl: './step-fields.html',
})
export class StepFields {
  readonly step = input.required<Step>();
  readonly form = input.required<HubForm<StepValue>>();
  readonly network = input.required<StepNetwork>();
  /** What the coordinator asked, beside the field of the answer. */
  readonly question = input<string | null>();
  protected readonly t = injectWords();
  protected readonly counts = ['inFavour', 'against', 'abstain'] as const;
  protected readonly rules = computed<Choice[]>(() =>
    NAMED_RULES.map((value) => ({ value, label: this.t(label.decisionRule(value)) })),
  );
}
