import { ChangeDetectionStrategy, Component, DOCUMENT, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button } from '../actions/button';
import { Icon } from '../icons/icon';
import { injectWords } from '../text/words';
import { type Change, Toaster } from './toaster';

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
          <button kaButton small (click)="undo(change)"><ka-icon name="undo" />{{ t('ui.undo') }}</button>
        }
        <button kaButton small (click)="close(change)">{{ t('ui.close') }}</button>
      </span>
    </div>
  }`,
})
export class Toasts {
  protected readonly t = injectWords();
  protected readonly toaster = inject(Toaster);
  private readonly document = inject(DOCUMENT);

  protected undo(change: Change): void {
    this.toaster.undo(change);
    this.goOn();
  }

  protected close({ id }: Change): void {
    this.toaster.close(id);
    this.goOn();
  }

  /** The pressed button goes with the toast: whoever works by keyboard goes on in the content, not at the end of the page. */
  private goOn(): void {
    this.document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  }
}
