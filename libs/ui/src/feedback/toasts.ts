import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '../actions/button';
import { Icon } from '../icons/icon';
import { injectWords } from '../text/words';
import { Toaster } from './toaster';

/** The place of the toast, once per application. A polite live region that is there from the start. */
@Component({
  selector: 'ka-toasts',
  imports: [Button, Icon, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'toasts', role: 'status' },
  template: `@for (change of toaster.open(); track change.id) {
    <div class="toast on-field">
      <span>{{ change.message }}</span>
      <span class="row push">
        @if (change.link; as link) {
          <a kaButton small [routerLink]="link.to">{{ link.label }}</a>
        }
        @if (change.undo) {
          <button kaButton small (click)="toaster.undo(change)">
            <ka-icon name="undo" />{{ t('ui.undo') }}
          </button>
        }
        <button kaButton small (click)="toaster.close(change.id)">{{ t('ui.close') }}</button>
      </span>
    </div>
  }`,
})
export class Toasts {
  protected readonly t = injectWords();
  protected readonly toaster = inject(Toaster);
}
