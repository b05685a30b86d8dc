import { ChangeDetectionStrategy, Component, computed, input, output } from '@angular/core';
import { Icon } from '../icons/icon';
import type { IconName } from '../icons/icons';
import { injectWords } from '../text/words';

/** Which column sorts, and which way. */
export interface SortOrder {
  readonly by: string;
  readonly down: boolean;
}

/**
 * A column head that sorts: `<th kaSort="name" [label]="t('…')" [order]="order()" (sorted)="sort($event)"></th>`.
 * Says its order in `aria-sort` and with an arrow.
 */
@Component({
  selector: 'th[kaSort]',
  imports: [Icon],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { scope: 'col', '[attr.aria-sort]': 'state()' },
  template: `<button type="button" class="sort" (click)="turn()">
    {{ label() }}<ka-icon [name]="icon()" /><span class="vh">{{ t('ui.sort.' + (state() ?? 'none')) }}</span>
  </button>`,
})
export class Sort {
  protected readonly t = injectWords();
  readonly kaSort = input.required<string>();
  readonly label = input.required<string>();
  readonly order = input.required<SortOrder>();
  readonly sorted = output<SortOrder>();

  protected readonly state = computed(() =>
    this.order().by !== this.kaSort() ? null : this.order().down ? 'descending' : 'ascending',
  );
  protected readonly icon = computed<IconName>(() =>
    this.state() === 'ascending' ? 'up' : this.state() === 'descending' ? 'down' : 'upDown',
  );

  protected turn(): void {
    this.sorted.emit({ by: this.kaSort(), down: this.state() === 'ascending' });
  }
}
