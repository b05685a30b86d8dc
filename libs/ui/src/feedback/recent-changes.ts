import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '../actions/button';
import { injectDates } from '../text/dates';
import { injectWords } from '../text/words';
import { Toaster } from './toaster';

/** The log of what was done in this window, with Undo where it is still possible. Empty = nothing is drawn. */
@Component({
  selector: 'ka-recent-changes',
  imports: [Button, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `@if (toaster.changes().length) {
    <h2 class="h-thread">{{ t('ui.recentChanges') }}</h2>
    <ul class="log">
      @for (change of toaster.changes(); track change.id) {
        <li>
          <time [attr.datetime]="change.at.toISOString()">{{ dates.time(change.at) }}</time>
          <span>{{ change.message }}</span>
          @if (change.undo) {
            <button kaButton small (click)="toaster.undo(change)">{{ t('ui.undo') }}</button>
          } @else if (change.link) {
            <a [routerLink]="change.link.to">{{ change.link.label }}</a>
          }
        </li>
      }
    </ul>
  }`,
})
export class RecentChanges {
  protected readonly t = injectWords();
  protected readonly dates = injectDates();
  protected readonly toaster = inject(Toaster);
}
