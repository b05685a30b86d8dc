import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { ICONS, type IconName, type Stroke } from './icons';

/**
 * An icon beside words: `<ka-icon name="mail" /> Send me the link`. Hidden from the accessibility tree,
 * because the words next to it say the same.
 */
@Component({
  selector: 'ka-icon',
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<svg class="i" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
    @for (stroke of strokes(); track $index) {
      <path [attr.d]="stroke[0]" [attr.class]="stroke[1]" />
    }
  </svg>`,
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly strokes = computed<readonly Stroke[]>(() => ICONS[this.name()]);
}
