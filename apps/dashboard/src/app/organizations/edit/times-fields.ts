import {
  ChangeDetectionStrategy,
  Component,
  computed,
  ElementRef,
  inject,
  input,
  output,
} from '@angular/core';
import { type FieldTree, FormField } from '@angular/forms/signals';
import { FREQUENCIES, WEEKDAYS } from '@kalaka/domain';
import { Button, Checks, Control, Field, Icon, injectWords } from '@kalaka/ui';
import { label } from '../labels';
import type { TimesValue } from './times-value';

/** When something is open or free: days and hours, line by line. The ids are the paths that a refusal names. */
@Component({
  selector: 'app-times-fields',
  imports: [Button, Checks, Control, Field, FormField, Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  templateUrl: './times-fields.html',
})
export class TimesFields {
  readonly legend = input.required<string>();
  readonly fields = input.required<FieldTree<readonly TimesValue[]>>();
  readonly error = input.required<(field: string) => string | null>();
  /** Somebody wants one more line, or one line less. */
  readonly added = output<void>();
  readonly removed = output<number>();
  protected readonly t = injectWords();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly weekdays = computed(() =>
    WEEKDAYS.map((value) => ({ value, label: this.t(label.weekday(value)) })),
  );
  protected readonly frequencies = computed(() =>
    FREQUENCIES.map((value) => ({ value, label: this.t(`organizations.schedule.${value}`) })),
  );

  protected add(): void {
    const next = this.fields().length;
    this.added.emit();
    this.focusOn(`schedules[${next}].byDay`);
  }

  protected remove(index: number): void {
    this.removed.emit(index);
    this.focusOn('add-times');
  }

  private focusOn(id: string): void {
    setTimeout(() => {
      const place = this.element.ownerDocument.getElementById(id);
      (place?.matches('fieldset') ? place.querySelector<HTMLElement>('input') : place)?.focus();
    });
  }
}
