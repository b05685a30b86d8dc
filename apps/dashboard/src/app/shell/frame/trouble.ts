import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { Router, RouterLink } from '@angular/router';
import { Button, injectWords, Notice } from '@kalaka/ui';
import { RETURN } from '../session/guards';
import { Connection } from './connection';

/** The notice above every page when the hub cannot be reached or the session ended. The page below stays as it is. */
@Component({
  selector: 'app-trouble',
  imports: [Button, Notice, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { role: 'status' },
  template: `@switch (connection.trouble()) {
    @case ('ended') {
      <ka-notice kind="wait" icon="lock" [lead]="t('shell.ended.title')">
        <p>{{ t('shell.ended.text') }}</p>
        <p class="row">
          <a kaButton small routerLink="/sign-in" [queryParams]="back()">{{ t('shell.signIn') }}</a>
        </p>
      </ka-notice>
    }
    @case ('offline') {
      <ka-notice kind="wait" icon="off" [lead]="t('shell.offline.title')">
        <p>{{ t('shell.offline.text') }}</p>
      </ka-notice>
    }
    @case ('away') {
      <ka-notice kind="bad" [lead]="t('shell.away.title')">
        <p>{{ t('shell.away.text') }}</p>
        <p class="row">
          <button kaButton small (click)="connection.retry()">{{ t('shell.retry') }}</button>
        </p>
      </ka-notice>
    }
  }`,
})
export class TroubleNotice {
  protected readonly t = injectWords();
  protected readonly connection = inject(Connection);
  private readonly router = inject(Router);

  protected back(): Record<string, string> {
    return { [RETURN]: this.router.url };
  }
}
