import { ChangeDetectionStrategy, Component, computed, input } from '@angular/core';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icons';

/**
 * A filter that is on or off: `<button kaChip [pressed]="…" (click)="…">District</button>`.
 * With `removes` it is a filter that one tap takes away.
 */
@Component({
  selector: 'button[kaChip]',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'chip', type: 'button', '[attr.aria-pressed]': 'state()' },
  template: `<ka-icon [name]="icon()" /><span><ng-content /></span>`,
})
export class Chip {
  readonly pressed = input(false);
  readonly removes = input(false);
  protected readonly state = computed(() => (this.removes() ? null : String(this.pressed())));
  protected readonly icon = computed<IconName>(() =>
    this.removes() ? 'x' : this.pressed() ? 'check' : 'plus',
  );
}
