import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { injectWords } from '../text/words';

/** "Step 2 of 4, who pays" with a bar; the words carry it, the bar repeats it. */
@Component({
  selector: 'ka-steps',
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'prog' },
  template: `<span
      ><b>{{ t('ui.steps', { step: step(), of: of() }) }}</b
      >{{ label() ? ', ' + label() : '' }}</span
    >
    <span class="bar" aria-hidden="true">
      @for (part of parts(); track $index) {
        <span [class.k-1]="part"></span>
      }
    </span>`,
})
export class Steps {
  protected readonly t = injectWords();
  readonly step = input.required<number>();
  readonly of = input.required<number>();
  readonly label = input<string>();
  protected readonly parts = computed(() =>
    Array.from({ length: this.of() }, (_, index) => index < this.step()),
  );
}
