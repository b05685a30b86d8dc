import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, injectWords, Section } from '@kalaka/ui';

/** The first screen of somebody who is not signed in: the directory, which is no part of this program but pages for everybody. */
@Component({
  selector: 'app-home-public',
  imports: [Button, Icon, RouterLink, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  host: { class: 'flow-l' },
  template: `<section class="cross flow" aria-labelledby="find-heading">
      <h2 id="find-heading">{{ t('today.pub.find') }}</h2>
      <p>{{ t('today.pub.find.text') }}</p>
      <p>
        <a kaButton="turn" href="/directory"><ka-icon name="search" />{{ t('today.pub.find') }}</a>
      </p>
    </section>
    <ka-section name="in" [heading]="t('today.pub.signIn')">
      <p class="after-thread">
        <a kaButton routerLink="/sign-in"><ka-icon name="signIn" />{{ t('shell.signIn') }}</a>
      </p>
      <p>
        <a class="target-line" routerLink="/help">{{ t('today.pub.help') }}</a>
      </p>
    </ka-section>`,
})
export class HomePublic {
  protected readonly t = injectWords();
}
