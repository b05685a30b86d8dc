import { ChangeDetectionStrategy, Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import { Button, injectWords, Page } from '@kalaka/ui';
import { safeReturn } from '../session/guards';
import { Session } from '../session/session';

/** The hub did not answer before the page could be opened. The address stays, so a reload tries again too. */
@Component({
  imports: [Button, Page],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page narrow [heading]="t('shell.away.title')">
    <p>{{ t('shell.away.text') }}</p>
    <p>
      <button kaButton (click)="again()">{{ t('shell.retry') }}</button>
    </p>
  </ka-page>`,
})
export class UnavailablePage {
  protected readonly t = injectWords();
  readonly return = input<string>();
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  protected async again(): Promise<void> {
    await this.session.load();
    await this.router.navigateByUrl(safeReturn(this.return()), { onSameUrlNavigation: 'reload' });
  }
}
