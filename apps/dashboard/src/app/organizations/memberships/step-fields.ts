import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { FormField } from '@angular/forms/signals';
import { Control, Day, Field, injectWords } from '@kalaka/ui';
import type { HubForm } from '../../shell/forms/hub-form';
import { TranslationFields } from '../edit/translation-fields';
import { DecisionFields } from './decision-fields';
import type { StepNetwork, StepValue } from './step-form';
import type { Step } from './steps';

/** The questions of one step, in the order in which they are asked. */
@Component({
  selector: 'app-step-fields',
  imports: [Control, Day, DecisionFields, Field, FormField, TranslationFields],
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
}
