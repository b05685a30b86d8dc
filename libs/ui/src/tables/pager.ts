import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { Icon } from '../icons/icon';
import { injectWords } from '../text/words';

/**
 * Back and forward through a list by key: `previous` and `next` are query parameters (`{ after: cursor }`)
 * or null where the list ends. Links, so that each page has an address.
 */
@Component({
  selector: 'ka-pager',
  imports: [Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<nav class="pager" [attr.aria-label]="t('ui.pager.label')">
    @if (previous(); as params) {
      <a [routerLink]="[]" [queryParams]="params" queryParamsHandling="merge"
        ><ka-icon name="prev" />{{ t('ui.pager.previous') }}</a
      >
    }
    @if (next(); as params) {
      <a [routerLink]="[]" [queryParams]="params" queryParamsHandling="merge"
        >{{ t('ui.pager.next') }}<ka-icon name="next"
      /></a>
    }
    <span class="soft">{{ summary() }}</span>
  </nav>`,
})
export class Pager {
  protected readonly t = injectWords();
  readonly previous = input<Params | null>(null);
  readonly next = input<Params | null>(null);
  /** Where we are, in words: "1–25 of 40", "All 8 are on this page." */
  readonly summary = input('');
}
