import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { type Params, RouterLink } from '@angular/router';
import { Status } from '../lists/status';
import { injectWords } from '../text/words';

export interface Tab {
  readonly label: string;
  readonly link?: string | readonly unknown[];
  readonly queryParams?: Params;
  readonly count?: number | null;
  readonly current?: boolean;
  /** The saved view was changed and not saved. */
  readonly changed?: boolean;
}

/** Parts of a thing, or saved views of a list: links, so that each has an address and Back works. */
@Component({
  selector: 'ka-tabs',
  imports: [RouterLink, Status],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<nav class="tabs" [attr.aria-label]="label()">
    @for (tab of tabs(); track tab.label) {
      <a
        [routerLink]="$any(tab.link ?? [])"
        [queryParams]="tab.queryParams"
        [attr.aria-current]="tab.current ? 'page' : null"
        >{{ tab.label }}
        @if (tab.count !== null && tab.count !== undefined) {
          <span class="fig">{{ tab.count }}</span>
        }
        @if (tab.changed) {
          <ka-status kind="draft" light [label]="t('ui.tabs.changed')" />
        }
      </a>
    }
  </nav>`,
})
export class Tabs {
  protected readonly t = injectWords();
  readonly label = input.required<string>();
  readonly tabs = input.required<readonly Tab[]>();
}
