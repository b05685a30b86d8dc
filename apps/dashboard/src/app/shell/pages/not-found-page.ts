import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, injectWords, Page } from '@kalaka/ui';

/** One answer for what does not exist and for what is not yours: neither tells more than the other. */
@Component({
  imports: [Button, Page, RouterLink],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<ka-page narrow [heading]="t('shell.notFound.title')">
    <p>{{ t('shell.notFound.text') }}</p>
    <p>{{ t('shell.notFound.ask') }}</p>
    <p class="row">
      <a kaButton routerLink="/">{{ t('shell.notFound.home') }}</a>
      <a routerLink="/help">{{ t('shell.nav.help') }}</a>
    </p>
  </ka-page>`,
})
export class NotFoundPage {
  protected readonly t = injectWords();
}
