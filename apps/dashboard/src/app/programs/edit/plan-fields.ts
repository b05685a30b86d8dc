import {
  booleanAttribute,
  ChangeDetectionStrategy,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  input,
  signal,
} from '@angular/core';
import { NgTemplateOutlet } from '@angular/common';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { PROGRAM_PURPOSES } from '@kalaka/domain';
import { Button, Checks, type Choice, Day, Icon, injectWords } from '@kalaka/ui';
import { Session } from '../../shell/session/session';
import { organizationLabel } from '../../organizations';
import {
  EasyCheckFields,
  inLanguages,
  offeredTargetGroups,
  TranslationFields,
} from '../../organizations/form-parts';
import type { PlanValue } from './plan-value';

/** Fields that a short form folds away. */
const FOLDED = ['description', 'easyDescription', 'targetGroups', 'places'] as const;

/** What partners agree on: what it is called, what is done, for whom, where, when, and what it costs. */
@Component({
  selector: 'app-plan-fields',
  imports: [Button, Checks, Day, EasyCheckFields, FormField, Icon, NgTemplateOutlet, TranslationFields],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './plan-fields.html',
})
export class PlanFields {
  readonly fields = input.required<FieldTree<PlanValue>>();
  /** The sentence of a problem by the id of its control. */
  readonly error = input.required<(field: string) => string | null>();
  readonly languages = input.required<readonly string[]>();
  readonly today = input.required<string>();
  /** Partners are bound: what they signed for stands as it is. */
  readonly fixed = input(false, { transform: booleanAttribute });
  /** What can be said later is folded away: whoever proposes sees first what is needed. */
  readonly short = input(false, { transform: booleanAttribute });
  /** The target groups of the programme as it was read. */
  readonly stored = input<readonly string[]>([]);
  readonly easy = input<{ easyState: string; easyCheckedBy?: string | null } | null>(null);
  protected readonly t = injectWords();
  private readonly session = inject(Session);
  private readonly page = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement.ownerDocument;

  protected readonly unfolded = signal(false);

  constructor() {
    // What a draft brought back, and what is wrong, is not hidden.
    effect(() => {
      const { description, easyDescription, targetGroups, places } = this.fields()().value();
      const written = [description, easyDescription, ...places].flat().some(({ text }) => text.trim());
      const wrong = FOLDED.flatMap((field) => [
        field,
        ...this.languages().map((one) => `${field}.${one}`),
      ]).some((field) => this.error()(field) !== null);
      if (written || targetGroups.length > 0 || wrong) this.unfolded.set(true);
    });
  }

  protected readonly purposes = computed<Choice[]>(() =>
    PROGRAM_PURPOSES.map((value) => ({
      value,
      label: this.t(`programs.purpose.${value}`),
      hint: this.t(`programs.purposeHint.${value}`),
    })),
  );
  protected readonly targetGroups = computed<Choice[]>(() =>
    offeredTargetGroups(this.session.targetGroups(), this.stored()).map((value) => ({
      value,
      label: this.t(organizationLabel.targetGroup(value)),
    })),
  );

  protected unfold({ target }: Event): void {
    this.unfolded.set((target as HTMLDetailsElement).open);
  }

  protected addPlace(): void {
    const empty = inLanguages([], this.languages());
    const { value } = this.fields().places();
    value.update((places) => [...places, empty]);
    this.focusOn(`places[${value().length - 1}]`);
  }

  protected removePlace(index: number): void {
    this.fields()
      .places()
      .value.update((places) => places.filter((_, i) => i !== index));
    this.focusOn('add-place');
  }

  /** Focus goes where the work goes on: into the new entry, or back to the button that adds one. */
  private focusOn(id: string): void {
    setTimeout(() => {
      const place = this.page.getElementById(id);
      (place?.matches('fieldset') ? place.querySelector<HTMLElement>('input') : place)?.focus();
    });
  }
}
