import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { injectWords } from '../text/words';

export interface Crumb {
  readonly label: string;
  /** Without a link it is the page itself. */
  readonly link?: string | readonly unknown[];
}

/** The way here: each step is a link but the last. */
@Component({
  selector: 'ka-crumbs',
  imports: [RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<nav class="crumbs" [attr.aria-label]="t('ui.crumbs')">
    <ol>
      @for (crumb of crumbs(); track $index) {
        <li [attr.aria-current]="crumb.link ? null : 'page'">
          @if (crumb.link; as link) {
            <a [routerLink]="$any(link)">{{ crumb.label }}</a>
          } @else {
            {{ crumb.label }}
          }
        </li>
      }
    </ol>
  </nav>`,
})
export class Crumbs {
  protected readonly t = injectWords();
  readonly crumbs = input.required<readonly Crumb[]>();
}
