import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Empty, injectWords, Section, Tasks } from '@kalaka/ui';
import { CheckRecord } from '../audit';
import { LoadState } from '../shell/graphql/load-state';
import { HomeStore } from './home.store';

/** The first screen of an auditor: is the record whole, and what happened last. */
@Component({
  selector: 'app-home-auditor',
  imports: [CheckRecord, Empty, LoadState, RouterLink, Section, Tasks],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow' },
  providers: [HomeStore],
  template: `<p class="lead">{{ t('today.aud.lead') }}</p>
    <div class="split">
      <ka-section name="recent" [heading]="t('today.aud.recent')">
        <!-- first, so that the rule under the heading is the rule above the list -->
        @if (store.recent().length) {
          <ka-tasks [rows]="store.recent()" />
        } @else if (store.data.value()) {
          <ka-empty class="after-thread" [title]="t('today.aud.none')" />
        }
        <app-load-state [of]="store.data" [loading]="t('today.loading')" />
        <p class="after-thread">
          <a class="target-line" routerLink="/audit">{{ t('today.aud.trail') }}</a>
        </p>
      </ka-section>
      <app-check-record />
    </div>`,
})
export class HomeAuditor {
  protected readonly t = injectWords();
  protected readonly store = inject(HomeStore);
}
