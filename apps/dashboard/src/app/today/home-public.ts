import { ChangeDetectionStrategy, Component } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Button, Icon, injectWords, Section } from '@kalaka/ui';

/**
 * The first screen of somebody who is not signed in. The question stands there from the start; the hub cannot answer it
 * yet, because no organization has published anything, and it says so.
 */
@Component({
  selector: 'app-home-public',
  imports: [Button, Icon, RouterLink, Section],
  changeDetection: ChangeDetectionStrategy.OnPush,
  template: `<section class="cross flow" aria-labelledby="soon-heading">
      <h2 id="soon-heading">{{ t('today.pub.soon') }}</h2>
      <p>{{ t('today.pub.soon.text') }}</p>
    </section>
    <ka-section name="in" [heading]="t('today.pub.signIn')">
      <p class="after-thread">
        <a kaButton="turn" routerLink="/sign-in"><ka-icon name="signIn" />{{ t('shell.signIn') }}</a>
      </p>
      <p>
        <a class="target-line" routerLink="/help">{{ t('today.pub.help') }}</a>
      </p>
    </ka-section>`,
})
export class HomePublic {
  protected readonly t = injectWords();
}
